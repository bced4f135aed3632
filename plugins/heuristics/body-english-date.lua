local japanese = require("japanese")

-- What such a date holds: found faster than the whole of it.  A minute or second before it tells AM from " amazon".
local half_days, years = {}, {}
for ten in string.gmatch("012345", ".") do
  for one in string.gmatch("0123456789", ".") do
    for _, half in ipairs { "am", " am", "pm", " pm" } do table.insert(half_days, ":" .. ten .. one .. half) end
  end
end
for digit in string.gmatch("0123456789", ".") do table.insert(years, ", 20" .. digit) end
half_days, years = literals(half_days), literals(years)

local month = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
local months = literals { "january", "february", "march", "april", "may ", "may,", "june", "july", "august", "september", "october",
  "november", "december" }

-- Mail programs write such dates above what they quote: "Sent: Wednesday, June 4, 2025 9:12 AM".
local quoted = "(?<!sent: )(?<!date: )(?<!on )(?<!sent: (?:mon|sun|fri)day, )(?<!(?:sent|date): tuesday, )(?<!(?:sent|date): wednesday, )"
  .. "(?<!(?:sent|date): thursday, )(?<!(?:sent|date): saturday, )(?<!date: (?:mon|sun|fri)day, )"
local dated = "(?<!sent: )(?<!date: )(?<!on )"
-- "On December 19, 2021 at 8:47:49 PM Taro wrote:" heads a quotation.
local clock, not_wrote = " \\d\\d?:\\d\\d(?::\\d\\d)? ?[ap]m)", "(?! [^.。]{0,60}wrote)"

-- June 4, 2025 9:12 AM
local month_first = quoted .. "(" .. month .. " \\d\\d?, 20\\d\\d(?:,| at)?" .. clock .. not_wrote
-- Wed, 4 June 2025 9:12 AM
local day_first = "(?=\\d|[mtwfs][a-z]{2,8}, )" .. dated .. "(?<!, )((?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}, )?\\d\\d? " .. month
  .. ",? 20\\d\\d(?:,| at)?" .. clock .. not_wrote
-- June 24, 2025 at 19:37:23
local to_the_second = dated .. "(" .. month .. " \\d\\d?, 20\\d\\d(?:,| at) \\d\\d?:\\d\\d:\\d\\d)" .. not_wrote
-- 5/20/2026 10:32:44 AM
local in_figures = "(?=\\d)" .. dated .. "(?<![\\d/])(\\d\\d?/\\d\\d?/20\\d\\d,?" .. clock .. "(?![a-z])" .. not_wrote
-- 2026-05-20 10:32:44 PM
local year_first = "(?=\\d)" .. dated .. "(?<![\\d-])(20\\d\\d-(?:0[1-9]|1[0-2])-\\d\\d" .. clock .. "(?![a-z])" .. not_wrote

local slashes = literals { "/20" }
local hyphens = literals { "-01-", "-02-", "-03-", "-04-", "-05-", "-06-", "-07-", "-08-", "-09-", "-10-", "-11-", "-12-" }

--- The first such date of a text: a Text, or nil.
local function find(part)
  local half_day = part:has(half_days)
  return half_day and (part:match(month_first, months) or part:has(months) and part:match(day_first))
    or part:has(years) and part:match(to_the_second, months)
    or half_day and (part:has(slashes) and part:match(in_figures) or part:has(hyphens) and part:match(year_first)) or nil
end

return rule {
  id = "body/english-date",
  version = 1,
  section = "body",
  weight = 0.8,
  grade = "fact",
  title = { ja = "日本語のメールに英語式の日時", en = "English dates in a Japanese mail" },
  explain = {
    ja = "日本語の文面に「{date}」という英語式の日時がある。海外の道具で作られたひな形の可能性がある。",
    en = "A Japanese text holds the English date \"{date}\"; the template may come from abroad.",
  },
  prefilter = { months, half_days },
  when = { "japanese", { has = { half_days, years } } },
  match = function(mail, evidence)
    if not japanese.written(mail) then return false end
    for _, part in ipairs(mail.texts) do
      local found = find(part)
      if found then
        evidence:add(found)
        evidence:set("date", found.value)
        return true
      end
    end
    return false
  end,
  false_positives = { "Quoted logs and English notices inside a Japanese mail." },
  tests = {
    { name = "above a mail that is answered", expect = false, mail = [[
From: a@example.com
Subject: Re: 見積
Content-Type: text/plain; charset=UTF-8

ご連絡ありがとうございます。承知いたしました。

-----Original Message-----
Sent: Wednesday, June 4, 2025 9:12 AM
見積をお願いいたします。
]] },
    { name = "English date and time", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お客さまのログイン内容
日付と時刻:December 19, 2021, 8:47:49 PM
]] },
    { name = "24 hours", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お客さまのログイン内容をご確認ください。
日付と時刻: December 19, 2021 at 20:47:49
]] },
    { name = "the American way", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お客さまのログイン内容をご確認ください。
日付と時刻: 12/19/2021 8:47:49 PM
]] },
    { name = "half a day behind a Japanese order", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お客さまのログイン内容をご確認ください。
日付と時刻: 2026-05-20 10:32:44 PM
]] },
    { name = "half a day before noon", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お客さまのログイン内容をご確認ください。
日付と時刻: 2026-05-20 10:32:44 AM(日本時間)
]] },
    { name = "a clock before a name", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

ご注文の内容をお知らせします。
2026-05-20 10:32 Amazon ギフト券
]] },
    { name = "head of a quotation", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

ありがとうございます。
On December 19, 2021 at 8:47:49 PM Taro wrote:
> Hello
]] },
  },
}
