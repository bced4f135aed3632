--- Characters that show nothing, put between letters so that filters don't find the word.
-- Plain search in the unfolded text: folding drops them.
local invisible = {
  "\u{2060}", "\u{2061}", "\u{2062}", "\u{2063}", "\u{2064}", "\u{200B}", "\u{00AD}", "\u{FEFF}",
  "\u{FE00}", "\u{FE01}", "\u{FE02}", "\u{FE03}", "\u{FE04}", "\u{FE05}", "\u{FE06}", "\u{FE07}",
  "\u{FE08}", "\u{FE09}", "\u{FE0A}", "\u{FE0B}", "\u{FE0C}", "\u{FE0D}",
}
local any = "[" .. table.concat(invisible) .. "]"

--- The first of the list that occurs in a string.
local function first_in(value)
  if not string.find(value, any) then return nil end
  for _, character in ipairs(invisible) do
    if string.find(value, character, 1, true) then return character end
  end
end

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
  when = { "not-ascii", { "subject.value", "from.name.value", matches = any } },
  match = function(mail, evidence)
    for _, where in ipairs({ mail.subject, mail.from.name }) do
      local found = first_in(where.value)
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
