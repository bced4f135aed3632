local random = require("random")

return rule {
  id = "sender/random-domain",
  version = 1,
  section = "sender",
  weight = 2.0,
  grade = "inference",
  title = { ja = "機械的に作られたようなドメイン", en = "A sender's domain that looks machine-made" },
  explain = {
    ja = "差出人のドメイン {domain} は無作為に並べた文字のように見える。使い捨てのドメインに多い。",
    en = "The sender's domain {domain} looks like letters drawn at random, as throw-away domains do.",
  },
  when = { { "from.org", matches = random.pattern } },
  match = function(mail, evidence)
    local org = mail.from.org
    if not org or brands.owner(org) then return false end
    if not random.label(string.match(org, "^([^.]+)") or "") then return false end
    evidence:add(mail.from.domain)
    evidence:set("domain", org)
    return true
  end,
  false_positives = { "Abbreviations and words of other languages." },
  tests = {
    { name = "nlugjoc.cn", expect = true, mail = [[
From: x <eki-customer9@nlugjoc.cn>
Subject: x

Hello.
]] },
    { name = "a word", expect = false, mail = [[
From: x <info@seiyukaikei.shop>
Subject: x

Hello.
]] },
    { name = "an abbreviation", expect = false, mail = [[
From: x <info@jpcert.or.jp>
Subject: x

Hello.
]] },
  },
}
