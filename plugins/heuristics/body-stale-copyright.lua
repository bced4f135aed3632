local signs = { "copyright", "©", "(c)" }
local heads = literals(signs)
local tail = "(?! ?[-–,~〜] ?\\d)"
local head = "(?:copyright|©|\\(c\\)) ?(?:©|\\(?c\\)? )? ?(?:(?:19|20)\\d\\d ?[-–,~〜] ?)?"
local signed = head .. "(20\\d\\d)" .. tail

-- Most mails name the year they are of: then nobody need know where.
local others = {} -- year -> expression; mails of one year follow one another
local function names_another(part, year)
  others[year] = others[year] or head .. "(?!" .. year .. ")20\\d\\d" .. tail
  return part:matches(others[year], heads)
end

-- All that the expression allows before the year, so that other mails needn't be looked at.
local marks = {}
for _, mark in ipairs(signs) do
  for _, second in ipairs { "", "©", "c ", "(c ", "c) ", "(c) " } do
    for _, blanks in ipairs { { "", "" }, { " ", "" }, { "", " " }, { " ", " " } } do
      for _, century in ipairs { "19", "20" } do table.insert(marks, mark .. blanks[1] .. second .. blanks[2] .. century) end
    end
  end
end

-- Ⓒ folds to a mere c: the letter as written tells.
for _, century in ipairs { "19", "20" } do
  for _, blank in ipairs { "", " " } do table.insert(marks, "c" .. blank .. century) end
end
local enclosed = "(?<![a-z0-9(])(c" .. "(?: ?(?:19|20)\\d\\d ?[-–,~〜])? ?20\\d\\d)" .. tail

local in_small = literals { "c20", "c 20", "c19", "c 19" }

--- The Text of the year behind Ⓒ or ⓒ, or nil.
local function in_circle(part)
  if not part:has(in_small) then return nil end
  local found = part:match(enclosed, in_small)
  if not found or not (string.find(found.value, "Ⓒ", 1, true) or string.find(found.value, "ⓒ", 1, true)) then return nil end
  return found:match("(20\\d\\d)$")
end

--- Is that year (a Text, or nil) old for a mail of that day?  Footers are renewed late: last year's is so only
-- from July on.
local function is_stale(found, epoch)
  local year, sent = tonumber(found.folded), date.year(epoch)
  if not year or year < 2000 then return false end
  return year < sent - 1 or (year == sent - 1 and tonumber(string.sub(date.text(epoch), 6, 7)) >= 7)
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
    local sent = mail.date.epoch
    if not sent then return false end
    local year = date.year(sent)
    for _, part in ipairs(mail.texts) do
      local found = names_another(part, year) and part:match(signed, heads) or in_circle(part)
      if found and is_stale(found, sent) then
        evidence:add(found)
        evidence:set("year", found.folded)
        evidence:set("sent", year)
        return true
      end
    end
    return false
  end,
  false_positives = { "Genuine footers that nobody renews; year of first publication." },
  tests = {
    { name = "a year behind", expect = true, mail = [[
From: a@example.com
Date: Wed, 08 Oct 2025 08:12:44 +0900
Subject: x

Copyright c 2024 KAGOYA Japan, K.K Inc.
]] },
    { name = "in a circle, full width", expect = true, mail = [[
From: a@example.com
Date: Wed, 08 Apr 2026 08:12:44 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

Ⓒ2020 Example Inc. All Rights Reserved.
]] },
    { name = "in brackets, full width", expect = true, mail = [[
From: a@example.com
Date: Wed, 08 Apr 2026 08:12:44 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

（Ｃ）２０２０ Example Inc.
]] },
    { name = "last year's in spring", expect = false, mail = [[
From: a@example.com
Date: Wed, 08 Apr 2026 08:12:44 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

© 2025 Example Inc.
]] },
    { name = "a letter that isn't in a circle", expect = false, mail = [[
From: a@example.com
Date: Wed, 08 Apr 2026 08:12:44 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

Room c 2019, vitamin c 2020
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
