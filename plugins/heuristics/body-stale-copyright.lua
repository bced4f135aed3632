local signs = { "copyright", "©", "(c)" }
local rest = " ?(?:©|\\(?c\\)? )? ?(?:(?:19|20)\\d\\d ?[-–,~〜] ?)?"
local head = "(?:copyright|©|\\(c\\))" .. rest
local tail = "(?! ?[-–,~〜] ?\\d)"

-- All that the expression allows before the year, so that other mails needn't be looked at.
local marks = {}
for _, mark in ipairs(signs) do
  for _, second in ipairs { "", "©", "c ", "(c ", "c) ", "(c) " } do
    for _, blanks in ipairs { { "", "" }, { " ", "" }, { "", " " }, { " ", " " } } do
      for _, century in ipairs { "19", "20" } do table.insert(marks, mark .. blanks[1] .. second .. blanks[2] .. century) end
    end
  end
end

local looked_for = {}
for _, sign in ipairs(signs) do table.insert(looked_for, { text = sign, list = literals { sign } }) end

-- Most mails name the year they are of: then no line need be found.  One sign at a time: what begins
-- with letters that are known is soon told to be nowhere.
local function names_another(part, year)
  if year < 2000 or year > 2099 then return true end
  local other = rest .. "(?!" .. year .. ")20\\d\\d" .. tail
  for _, sign in ipairs(looked_for) do
    if part:has(sign.list) and part:matches("\\Q" .. sign.text .. "\\E" .. other) then return true end
  end
  return false
end

return rule {
  id = "body/stale-copyright",
  version = 1,
  section = "body",
  weight = 0.4,
  grade = "fact",
  title = { ja = "著作権表示の年が古い", en = "An old year in the copyright line" },
  explain = {
    ja = "著作権表示は {year} 年だが、メールは {sent} 年のもの。以前のメールを写した文面かもしれない。",
    en = "The copyright line says {year}, but the mail is of {sent}; the text may be copied from an older one.",
  },
  prefilter = marks,
  match = function(mail, evidence)
    if not mail.date.epoch then return false end
    local sent = date.year(mail.date.epoch)
    for _, part in ipairs(mail.texts) do
      local found = names_another(part, sent) and part:match(head .. "(20\\d\\d)" .. tail)
      local year = found and tonumber(found.folded)
      if year and year < sent and year >= 2000 then
        evidence:add(found)
        evidence:set("year", year)
        evidence:set("sent", sent)
        return true
      end
    end
    return false
  end,
  false_positives = { "Genuine footers that nobody renews; the first weeks of a year; year of first publication." },
  tests = {
    { name = "a year behind", expect = true, mail = [[
From: a@example.com
Date: Wed, 08 Oct 2025 08:12:44 +0900
Subject: x

Copyright c 2024 KAGOYA Japan, K.K Inc.
]] },
    { name = "a range up to this year", expect = false, mail = [[
From: a@example.com
Date: Wed, 08 Oct 2025 08:12:44 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

Copyright © 2010-2025 Example Inc.
]] },
  },
}
