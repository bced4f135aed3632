return rule {
  id = "links/text-href-mismatch",
  version = 1,
  section = "links",
  weight = 1.3,
  grade = "fact",
  title = { ja = "表示と行き先が違うリンク", en = "The link shows one place and leads to another" },
  explain = {
    ja = "リンクの文字は「{shown}」だが、行き先は {host}。",
    en = "The link reads \"{shown}\" but leads to {host}.",
  },
  when = { "link:text-href-mismatch" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("text-href-mismatch")) do
      evidence:add(link)
      evidence:set("host", link.host)
      evidence:set("shown", link.text.value)
    end
    return evidence.count > 0
  end,
  false_positives = { "Newsletters whose service counts clicks on every link." },
  tests = {
    { name = "shown and real host differ", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://ipfs.io/ipns/k51qzi5uqu5dk4y5yu6x9mh9i4crsyy3i993nf0k1f3jjc58yf9ldvsw2zueiz">https://activemail.example.jp/</a>
]] },
    { name = "the same organisation", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://login.example.jp/a">https://www.example.jp/</a>
]] },
  },
}
