local posing = require("posing")

return rule {
  id = "links/odd-one-out",
  version = 1,
  section = "links",
  weight = 1.2,
  grade = "fact",
  title = { ja = "本物のリンクに一つだけ混じる別サイト", en = "One foreign link among genuine ones" },
  explain = {
    ja = "リンクの多くは{brand}自身のものなのに、{host} だけが別の組織へつながる。",
    en = "Most links are {brand}'s own; only the one to {host} leads elsewhere.",
  },
  when = { "posed", "link", "not sender:genuine", "link:posed-own", "link:posed-foreign" },
  match = function(mail, evidence)
    local brand = mail.posed
    if not brand or mail.sender.verdict == "genuine" then return false end
    local sender, stranger = mail.from.org, nil
    local strange = mail:leading(function(host, org)
      return not posing.aside[org or ""] and org ~= sender and not brand:owns(host)
    end)
    for _, link in ipairs(strange) do
      if not link.hidden then
        if stranger and stranger.org ~= link.org then return false end
        stranger = link
      end
    end
    local own = 0
    for _, link in ipairs(stranger and mail:leading(function(host) return brand:owns(host) end) or {}) do
      if not link.hidden then own = own + 1 end
    end
    if own < 2 then return false end
    evidence:add(stranger)
    evidence:about(brand)
    evidence:set("host", stranger.host)
    return true
  end,
  false_positives = { "Newsletters that point to one partner." },
  tests = {
    { name = "one stranger among the brand's", expect = true, mail = [[
From: カゴヤ <a@example.com>
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
