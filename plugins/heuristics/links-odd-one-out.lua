return rule {
  id = "links/odd-one-out",
  version = 1,
  section = "links",
  weight = 1.2,
  grade = "fact",
  title = { ja = "本物のリンクに一つだけ混じる別サイト", en = "One foreign link among genuine ones" },
  explain = {
    ja = "リンクの多くは同じ組織のものなのに、{host} だけが別の組織へつながる。",
    en = "Most links belong to one organisation; only the one to {host} leads elsewhere.",
  },
  match = function(mail, evidence)
    for _, link in ipairs(mail.links) do
      if link.clickable and not link.defanged and link.marks["odd-one-out"] then
        evidence:add(link)
        evidence:set("host", link.host)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Newsletters that point to one partner." },
  tests = {
    { name = "one stranger among the brand's", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

契約の更新はこちら
https://www.ieliulanqi.net/url.php

https://www.kagoya.jp/
https://support.kagoya.jp/
https://www.kagoya.jp/news/
https://www.kagoya.jp/contact/
]] },
    { name = "all of one organisation", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.kagoya.jp/
https://support.kagoya.jp/
https://www.kagoya.jp/news/
https://www.kagoya.jp/contact/
]] },
  },
}
