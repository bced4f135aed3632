local mixed = "\\p{L}*(?:\\p{Latin}[\\p{Cyrillic}\\p{Greek}]|[\\p{Cyrillic}\\p{Greek}]\\p{Latin})\\p{L}*"

-- The blocks of these letters, and a few letters more: found faster than the scripts by name.
local alien = "[\\x{370}-\\x{52F}\\x{1C80}-\\x{1FFF}\\x{2126}\\x{2DE0}-\\x{2DFF}\\x{A640}-\\x{A69F}\\x{AB65}\\x{FE2E}\\x{FE2F}\\x{10140}-\\x{101A0}\\x{1D200}-\\x{1D245}]"

return rule {
  id = "sender/mixed-script",
  version = 1,
  section = "sender",
  weight = 2.5,
  grade = "fact",
  title = { ja = "差出人名や件名にキリル文字などが混在", en = "Letters of several alphabets in one word" },
  explain = {
    ja = "「{word}」は英字の単語に見えるが、そっくりなキリル文字やギリシャ文字が混ぜてある。",
    en = "\"{word}\" looks like one Latin word but mixes in Cyrillic or Greek look-alikes.",
  },
  when = { "not-ascii", { "from.name", "subject", matches = alien } },
  match = function(mail, evidence)
    for _, where in ipairs({ mail.from.name, mail.subject }) do
      local found = where:match(mixed)
      if found then
        evidence:add(found)
        evidence:set("word", found.value)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Units and formulas such as µm or ∆x." },
  tests = {
    { name = "Cyrillic o in OpenSea", expect = true, mail = [[
From: "Оpеn Market" <a@example.com>
Subject: x

Hello.
]] },
    { name = "a Russian name", expect = false, mail = [[
From: "Иван Petrov" <a@example.com>
Subject: x

Hello.
]] },
  },
}
