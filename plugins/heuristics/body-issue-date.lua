local dates = require("dates")

local before = dates.written .. " ?(?:配信|発行|発信|送信)"
local ends = {} -- what every such phrase ends with: found faster than the whole of it
for last in string.gmatch("日0123456789", ".") do
  for _, verb in ipairs { "配信", "発行", "発信", "送信" } do
    table.insert(ends, last .. verb)
    table.insert(ends, last .. " " .. verb)
  end
end
ends = literals(ends)
local after = "(?:配信|発行|発信|送信)(?:日時?|年月日)? ?:? ?" .. dates.written

return rule {
  id = "body/issue-date",
  version = 1,
  section = "body",
  weight = 0.4,
  grade = "fact",
  title = { ja = "記載の配信日と送信日が違う", en = "The stated day of issue is not the day of sending" },
  explain = {
    ja = "本文は「{issued}」とするが、メールの送信日とは {days} 日ずれている。",
    en = "The text says it was issued on \"{issued}\", {days} days off the date of the mail.",
  },
  prefilter = {
    "日配信", "日 配信", "日発行", "日 発行", "日送信", "日 送信", "日発信", "日 発信", "配信日", "発行日", "発信日", "送信日",
    "配信:", "発行:", "発信:", "送信:", "発行年月日",
  },
  match = function(mail, evidence)
    if not mail.date.epoch then return false end
    for _, part in ipairs(mail.texts) do
      local found = part:has(ends) and part:match(before) or part:match(after)
      local day = found and dates.day(found.folded, mail.date.epoch)
      if day then
        local off = dates.days_between(day, mail.date.epoch)
        if off ~= 0 and off > -30 and off < 60 then
          evidence:add(found)
          evidence:set("issued", found.value)
          evidence:set("days", math.abs(off))
          return true
        end
      end
    end
    return false
  end,
  false_positives = { "Circulars that are sent again, or prepared the day before." },
  tests = {
    { name = "a day off", expect = true, mail = [[
From: a@example.com
Date: Tue, 17 Feb 2026 10:01:02 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

カゴヤ・ジャパン メールレター 2026年02月16日配信
]] },
    { name = "the label first", expect = true, mail = [[
From: a@example.com
Date: Tue, 17 Feb 2026 10:01:02 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

発行日：令和8年2月15日
]] },
    { name = "the same day", expect = false, mail = [[
From: a@example.com
Date: Tue, 17 Feb 2026 10:01:02 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

メールレター 2026年2月17日配信
]] },
  },
}
