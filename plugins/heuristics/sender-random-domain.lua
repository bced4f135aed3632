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
    local label = string.match(org, "^([^.]+)") or ""
    if not random.label(label) then return false end
    -- A name that From, subject or text also write is a word of another language: Nordbygg.
    for piece in string.gmatch(label, "[a-z]{5,}") do
      if mail.from.name:has(piece) or mail.subject:has(piece) then return false end
    end
    evidence:add(mail.from.domain)
    evidence:set("domain", org)
    return true
  end,
  false_positives = { "Abbreviations and words of other languages." },
  tests = {
    { name = "a word of Swedish that the subject writes too", expect = false, mail = [[
From: Marta <marta@nordbygg-konsult.example>
Subject: Proposal Q3 - Nordbygg

x
]] },
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
