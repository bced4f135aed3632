local baits = require("baits")

local letter, nothing = "[A-Za-zＡ-Ｚａ-ｚ]", "[\\x{200B}\\x{2060}-\\x{2064}\\x{034F}\\x{00AD}\\x{FEFF}\\x{200C}]+"
-- It begins with what is rare.
local inside = "(?<=" .. letter .. ")" .. nothing .. letter .. "+" .. nothing .. letter

return rule {
  id = "body/invisible-letters",
  version = 1,
  section = "body",
  weight = 1.5,
  grade = "fact",
  title = { ja = "単語の中の見えない文字", en = "Invisible characters inside words" },
  explain = {
    ja = "単語の文字の間に表示されない文字が {count} か所以上入れてある。単語で探すフィルターを避けるための細工とみられる。",
    en = "Characters that show nothing stand inside words, {count} times or more, as it is done to hide words from filters.",
  },
  when = { "body:invisible" },
  match = function(mail, evidence)
    for _, line in ipairs(baits.lines(mail, inside, 5)) do
      evidence:add(line)
    end
    evidence:set("count", evidence.count)
    return evidence.count > 0
  end,
  false_positives = { "Soft hyphens of typesetting programs; Persian and Indic scripts join so, not Latin." },
  tests = {
    { name = "zero-width in words", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

Fi​n​al wa​rn​ing
]] },
    { name = "one soft hyphen", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

Donau­dampf
]] },
  },
}
