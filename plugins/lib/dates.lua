--- Dates that the text of a mail states.
local M = {}

local months = {
  january = 1, february = 2, march = 3, april = 4, may = 5, june = 6,
  july = 7, august = 8, september = 9, october = 10, november = 11, december = 12,
}

--- The day a phrase names ("2025年10月6日", "2025/10/06", "october 6, 2025").
-- @param phrase folded string
-- @return epoch of its first second in Japan, or nil
function M.day(phrase)
  local y, m, d = string.match(phrase, "(20\\d\\d) ?年 ?(\\d\\d?) ?月 ?(\\d\\d?) ?日")
  if not y then y, m, d = string.match(phrase, "(20\\d\\d)[/.-](\\d\\d?)[/.-](\\d\\d?)") end
  if not y then
    local name
    name, d, y = string.match(phrase, "([a-z]{3,9}) (\\d\\d?), (20\\d\\d)")
    m = name and months[name]
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
