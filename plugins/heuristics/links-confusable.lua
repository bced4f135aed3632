return rule {
  id = "links/confusable",
  version = 1,
  section = "links",
  weight = 2.2,
  grade = "fact",
  title = { ja = "そっくり文字のドメイン", en = "A host name of look-alike letters" },
  explain = {
    ja = "リンク先 {host} は、見た目の似た別の文字で他のドメインに見せかけている。",
    en = "The host name {host} uses look-alike letters to pass for another.",
  },
  when = { "link:confusable" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("confusable")) do
      evidence:add(link)
      evidence:set("host", link.host)
    end
    return evidence.count > 0
  end,
  tests = {
    { name = "Cyrillic a", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.аmazon.com/login
]] },
    { name = "plain", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.example.com/
]] },
  },
}
