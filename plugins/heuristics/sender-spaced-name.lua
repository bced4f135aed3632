local letter = "[\\p{Han}\\p{Hiragana}\\p{Katakana}]"
local spaced = "(?<![\\p{L}\\p{N}])(?:" .. letter .. " ){3,}" .. letter .. "(?![\\p{L}\\p{N}])"

return rule {
  id = "sender/spaced-name",
  version = 1,
  section = "sender",
  weight = 1.8,
  grade = "fact",
  title = { ja = "差出人名や件名の社名が一字ずつ離してある", en = "The sender's name is spaced out letter by letter" },
  explain = {
    ja = "「{name}」のように一字ごとに空白を入れてある。社名で探すフィルターを避ける細工とみられる。",
    en = "\"{name}\" has a blank after every letter, as it is done to hide a name from filters.",
  },
  when = { "not-ascii", { "from.name", "subject", matches = spaced } },
  match = function(mail, evidence)
    for _, where in ipairs({ mail.from.name, mail.subject }) do
      local found = where:match(spaced)
      if found then
        evidence:add(found)
        evidence:set("name", found.value)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Headings set wide for looks; family and first name of one character each (山 田 太 郎)." },
  tests = {
    { name = "spaced bank", expect = true, mail = [[
From: り そ な 銀 行 <a@example.com>
Subject: x

Hello.
]] },
    { name = "family and first name", expect = false, mail = [[
From: 森 茜 <a@example.com>
Subject: x

Hello.
]] },
  },
}
