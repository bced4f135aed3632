local apart = "(?<![a-z0-9.'&])((?:[a-z][ ._/-]){3,}[a-z])(?![a-z0-9.'&])"

return rule {
  id = "sender/spaced-latin",
  version = 1,
  section = "sender",
  weight = 2.0,
  grade = "fact",
  title = { ja = "差出人名や件名の英字を一字ずつ離してある", en = "Latin letters set apart in name or subject" },
  explain = {
    ja = "「{name}」のように一字ごとに区切ってある。社名で探すフィルターを避ける細工とみられる。",
    en = "\"{name}\" has a blank or sign after every letter, as it is done to hide a name from filters.",
  },
  when = { "name", { "from.name", "subject", matches = apart } },
  match = function(mail, evidence)
    for _, where in ipairs({ mail.from.name, mail.subject }) do
      local found = where:match(apart)
      if found and not string.find(found.value, "^(?:[A-Z][.]){2,}[A-Z]$") and #found > 6 then
        evidence:add(found)
        evidence:set("name", found.value)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Headings set wide for looks." },
  tests = {
    { name = "spaced exchange", expect = true, mail = [[
From: C o i n s h o p <a@example.com>
Subject: x

x
]] },
    { name = "initials", expect = false, mail = [[
From: J. R. R. Tolkien <a@example.com>
Subject: x

x
]] },
  },
}
