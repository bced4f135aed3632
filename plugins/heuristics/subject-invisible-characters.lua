--- Characters that show nothing, put between letters so that filters don't find the word.
-- Looked for in the unfolded text: folding drops them.
local invisible = "[\u{2060}-\u{2064}\u{200B}\u{00AD}\u{FEFF}]"
local selectors = "[\u{FE00}-\u{FE0D}]" -- of glyph variants

return rule {
  id = "subject/invisible-characters",
  version = 1,
  section = "subject",
  weight = 2.5,
  grade = "fact",
  title = { ja = "件名や差出人名に見えない文字", en = "Invisible characters in the subject or sender's name" },
  explain = {
    ja = "文字の間に表示されない文字（{code}）が入れてある。単語で探すフィルターを避けるための細工とみられる。",
    en = "Characters that show nothing ({code}) stand between the letters, as it is done to hide words from filters.",
  },
  when = { "not-ascii" },
  match = function(mail, evidence)
    for _, where in ipairs({ mail.subject, mail.from.name }) do
      local found = string.match(where.value, invisible) or string.match(where.value, selectors)
      if found then
        evidence:add(where)
        evidence:set("code", string.format("U+%04X", utf8.codepoint(found)))
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "A zero-width space pasted from a web page." },
  tests = {
    { name = "U+2064 inside a word", expect = true, mail = "From: a@example.com\nSubject: アカウ\u{2064}ント\n\nx\n" },
    { name = "emoji with variation selector 16", expect = false, mail =
      "From: a@example.com\nSubject: 明日は晴れ \u{2600}\u{FE0F}\n\nx\n" },
  },
}
