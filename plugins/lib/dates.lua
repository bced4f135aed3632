--- Dates that the text of a mail states.
local M = {}

local months = { jan = 1, feb = 2, mar = 3, apr = 4, may = 5, jun = 6, jul = 7, aug = 8, sep = 9, oct = 10, nov = 11, dec = 12 }

--- What the day of a text may look like, folded; one without a year is taken for the nearest to the mail.
M.written = "(20\\d\\d ?(?:年|[/.-]) ?\\d\\d? ?(?:月|[/.-]) ?\\d\\d?(?: ?日)?|令和 ?(?:\\d\\d?|元) ?年 ?\\d\\d? ?月 ?\\d\\d? ?日"
  .. "|(?<!\\d)\\d\\d? ?月 ?\\d\\d? ?日|[a-z]{3,9} \\d\\d?,? 20\\d\\d|(?<!\\d)\\d\\d? [a-z]{3,9} 20\\d\\d)"

--- The day a phrase names ("2025年10月6日", "2025/10/06", "october 6, 2025").
-- @param phrase folded string
-- @param near epoch, whose year is meant when none is written; nil: such a day isn't known
-- @return epoch of its first second in Japan, or nil
function M.day(phrase, near)
  local y, m, d = string.match(phrase, "(20\\d\\d) ?年 ?(\\d\\d?) ?月 ?(\\d\\d?) ?日")
  if not y then y, m, d = string.match(phrase, "(20\\d\\d)[/.-](\\d\\d?)[/.-](\\d\\d?)") end
  if not y then
    local name
    name, d, y = string.match(phrase, "([a-z]{3,9}) (\\d\\d?),? (20\\d\\d)")
    if not y then d, name, y = string.match(phrase, "(\\d\\d?) ([a-z]{3,9}) (20\\d\\d)") end
    m = name and months[string.sub(name, 1, 3)]
  end
  if not y then
    y, m, d = string.match(phrase, "令和 ?(\\d\\d?|元) ?年 ?(\\d\\d?) ?月 ?(\\d\\d?) ?日")
    if y then y = 2018 + (tonumber(y) or 1) end
  end
  if not y and near then
    m, d = string.match(phrase, "(\\d\\d?) ?月 ?(\\d\\d?) ?日")
    y = m and date.year(near + 9 * 3600)
    local off = y and (date.year(near) * 12 + tonumber(string.match(date.text(near), "-(\\d\\d)-"))) - (y * 12 + tonumber(m))
    if off and off > 6 then y = y + 1 elseif off and off < -6 then y = y - 1 end
  end
  if not (y and m and d) then return nil end
  y, m, d = tonumber(y), tonumber(m), tonumber(d)
  if m < 1 or m > 12 or d < 1 or d > 31 then return nil end
  return date.ymd(y, m, d) - 9 * 3600
end

--- Whole days from the day @day to the moment @epoch; negative when it still lies ahead.
function M.days_between(day, epoch)
  return math.floor((epoch - day) / 86400)
end

return M
