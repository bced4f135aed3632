local mixed = "\\p{L}*(?:\\p{Latin}[\\p{Cyrillic}\\p{Greek}]|[\\p{Cyrillic}\\p{Greek}]\\p{Latin})\\p{L}*"

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
  when = { "not-ascii", { "from.name", "subject", matches = "[\\p{Cyrillic}\\p{Greek}]" } },
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
