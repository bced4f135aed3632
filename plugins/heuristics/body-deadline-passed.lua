local dates = require("dates")

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
  prefilter = { "期限", "満了日", "deadline", "expiry", "expiration" },
  match = function(mail, evidence)
    if not mail.date.epoch then return false end
    for _, part in ipairs(mail.texts) do
      local found = part:match("(?:期限|満了日|期日|deadline|expir(?:y|ation) date) ?[:は]? ?"
        .. "(20\\d\\d ?(?:年|[/.-]) ?\\d\\d? ?(?:月|[/.-]) ?\\d\\d?(?: ?日)?|[a-z]{3,9} \\d\\d?, 20\\d\\d)")
      local day = found and dates.day(found.folded)
      if day then
        -- The mail must be sent after the last second of that day.
        local late = dates.days_between(day, mail.date.epoch)
        if late >= 1 and late < 90 then
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
