--- Date is the sender's to write; the receiving server's clock is ours to believe.
local DAY = 24 * 60 * 60

return rule {
  id = "route/date-skew",
  version = 1,
  section = "route",
  weight = 0.5,
  grade = "fact",
  title = { ja = "Date と受信時刻が合わない", en = "Date and the time of receipt don't agree" },
  explain = {
    ja = "差出人の書いた Date は「{date}」だが、受信サーバーの記録は {received}（UTC）で、1日以上離れている。",
    en = "The sender's Date is \"{date}\", the receiving server recorded {received} (UTC): more than a day apart.",
  },
  when = { "origin", "date:skew" },
  match = function(mail, evidence)
    local written, received = mail.date.epoch, mail.origin.epoch
    if not written or not received or math.abs(written - received) < DAY then return false end
    evidence:add(mail.date.text)
    evidence:add(mail.origin)
    evidence:set("date", mail.date.text)
    evidence:set("received", date.text(received))
    return true
  end,
  false_positives = { "Mail that waited in a queue; a sender whose clock is wrong." },
  tests = {
    { name = "two years early", expect = true, mail = [[
Received: from m.example.com (m.example.com [203.0.113.9]) by mx.example.jp; Tue, 12 May 2026 10:00:03 +0900
From: a@example.com
Subject: x
Date: Mon, 1 Jan 2024 10:00:00 +0900

Hello.
]] },
    { name = "next week", expect = true, mail = [[
Received: from m.example.com (m.example.com [203.0.113.9]) by mx.example.jp; Tue, 12 May 2026 10:00:03 +0900
From: a@example.com
Subject: x
Date: Tue, 19 May 2026 10:00:00 +0900

Hello.
]] },
    { name = "another time zone", expect = false, mail = [[
Received: from m.example.com (m.example.com [203.0.113.9]) by mx.example.jp; Tue, 12 May 2026 10:00:03 +0900
From: a@example.com
Subject: x
Date: Mon, 11 May 2026 20:00:00 -0500

Hello.
]] },
  },
}
