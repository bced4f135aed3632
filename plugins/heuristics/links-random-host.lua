local random = require("random")

return rule {
  id = "links/random-host",
  version = 1,
  section = "links",
  weight = 1.2,
  grade = "inference",
  title = { ja = "機械的に作られたようなリンク先", en = "A link to a machine-made name" },
  explain = {
    ja = "リンク先のドメイン {host} は無作為に並べた文字のように見える。",
    en = "The link's domain {host} looks like letters drawn at random.",
  },
  when = { "link" },
  match = function(mail, evidence)
    for _, link in ipairs(mail.links) do
      local label = link.org and string.match(link.org, "^([^.]+)")
      if link.clickable and not link.defanged and label and random.label(label) and not brands.owner(link.host) then
        evidence:add(link)
        evidence:set("host", link.org)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Abbreviations; words of other languages." },
  tests = {
    { name = "random label", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://nlugjoc.cn/a
]] },
    { name = "words", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.santamariasold.com/
]] },
  },
}
