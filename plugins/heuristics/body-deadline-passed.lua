local dates = require("dates")

local after = "(?:期限|満了日|期日|締切日?|締め切り|deadline|due(?: date| on| by)?|expire[sd]?(?: on)?|expir(?:y|ation)(?: date)?) ?[:は]? ?"
  .. dates.written
local heads = literals { "期限", "満了日", "期日", "締切", "締め切り", "deadline", "due", "expire", "expiry", "expiration" }
-- By then the reader was to do something; not who did.  The request is found faster than the date before it.
local request = "までに ?(?:お手続き|ご?更新|ご?確認|ご?認証|ログイン|お支払|お振込|ご対応|ご?回答|本人確認)[^。]{0,12}(?:ください|下さい|お願い|必要)"
local by = dates.written .. " ?(?:\\(.\\))? ?(?:\\d\\d?(?:時|:\\d\\d))?" .. request
local till = literals { "までに" }

return rule {
  id = "body/deadline-passed",
  version = 1,
  section = "body",
  weight = 0.8,
  grade = "fact",
  title = { ja = "期限が送信日より前", en = "A deadline that is already over" },
  explain = {
    ja = "本文の期限「{deadline}」は、メールが送られた時点で {days} 日過ぎている。",
    en = "The deadline \"{deadline}\" was over by {days} days when the mail was sent.",
  },
  prefilter = { heads, till },
  match = function(mail, evidence)
    if not (mail.body:matches(after, heads) or mail.body:matches(request, till)) or not mail.date.epoch then return false end
    for _, part in ipairs(mail.texts) do
      local found = part:match(after, heads) or part:matches(request, till) and part:match(by)
      local day = found and dates.day(found.folded, mail.date.epoch)
      if day then
        -- The mail must be sent after the last second of that day.
        local late = dates.days_between(day, mail.date.epoch)
        if late >= 1 and late < 400 then
          evidence:add(found)
          evidence:set("deadline", found.value)
          evidence:set("days", late)
          return true
        end
      end
    end
    return false
  end,
  false_positives = { "Reminders of what has already expired." },
  tests = {
    { name = "expired two days ago", expect = true, mail = [[
From: a@example.com
Date: Wed, 08 Oct 2025 08:12:44 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

有効期限: 2025年10月6日
契約期間がまもなく満了となります。
]] },
    { name = "to be done by a day that is over", expect = true, mail = [[
From: a@example.com
Date: Wed, 08 Oct 2025 08:12:44 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

10月6日（月）までにお手続きをお願いいたします。
]] },
    { name = "the year of an era", expect = true, mail = [[
From: a@example.com
Date: Wed, 07 Jan 2026 08:12:44 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

お支払期限：令和7年12月31日
]] },
    { name = "who applied by a day", expect = false, mail = [[
From: a@example.com
Date: Wed, 08 Oct 2025 08:12:44 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

10月6日までにお申し込みいただいた方に抽選結果をお知らせします。
]] },
    { name = "expires on the day", expect = false, mail = [[
From: a@example.com
Date: Mon, 06 Oct 2025 23:12:44 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

有効期限: 2025年10月6日
]] },
    { name = "expires next month", expect = false, mail = [[
From: a@example.com
Date: Wed, 08 Oct 2025 08:12:44 +0900
Subject: x
Content-Type: text/plain; charset=UTF-8

有効期限: 2025年11月30日
]] },
  },
}
