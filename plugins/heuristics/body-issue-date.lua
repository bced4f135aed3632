local dates = require("dates")

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
  prefilter = { "日配信", "日 配信", "日発行", "日 発行", "日送信", "日 送信" },
  match = function(mail, evidence)
    if not mail.date.epoch then return false end
    for _, part in ipairs(mail.texts) do
      local found = part:match("(20\\d\\d ?年 ?\\d\\d? ?月 ?\\d\\d? ?日) ?(?:配信|発行|送信)")
      local day = found and dates.day(found.folded)
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
    { name = "the same day", expect = false, mail = [[
From: a@example.com
Date: Tue, 17 Feb 2026 10:01:02 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

メールレター 2026年2月17日配信
]] },
  },
}
