--- Each Received is later than the one below it.  One that is earlier, or by many hours later, was
--- made up or comes from a server whose clock is wrong; mail that waited for its server is delayed.
local BACK, LONG = 60 * 60, 12 * 60 * 60

return rule {
  id = "route/clock-order",
  version = 1,
  section = "route",
  weight = 0.05,
  weight_bounds = { min = 0, max = 0.05 }, -- it describes: queues and clocks do that too
  grade = "fact",
  title = { ja = "経路の時刻の前後や遅れ", en = "Times along the way that run back or lag" },
  explain = {
    ja = "経路の記録の間に時刻の不自然な差（{hours}時間）がある。負の値は時刻が逆転していることを示す。",
    en = "Between two records of the way there is an odd gap ({hours} hours); a negative one means that time runs back.",
  },
  when = { "origin", "route:clock-gap" },
  match = function(mail, evidence)
    local hops = mail.hops
    for i = 1, #hops - 1 do
      local later, earlier = hops[i].epoch, hops[i + 1].epoch
      local gap = later and earlier and later - earlier or 0
      if gap < -BACK or gap > LONG then
        evidence:add(hops[i])
        evidence:add(hops[i + 1])
        evidence:set("hours", string.format("%.0f", gap / 3600))
        return true
      end
    end
    return false
  end,
  false_positives = { "Mail that waited in a queue; a server whose clock is wrong." },
  tests = {
    { name = "below is a day later", expect = true, mail = [[
Received: from m.example.com (m.example.com [203.0.113.9]) by mx.example.jp; Tue, 12 May 2026 10:00:03 +0900
Received: from c (c.example [198.51.100.7]) by m.example.com; Wed, 13 May 2026 10:00:00 +0900
From: a@example.com
Subject: x
Date: Tue, 12 May 2026 10:00:00 +0900

Hello.
]] },
    { name = "in order, other zones", expect = false, mail = [[
Received: from m.example.com (m.example.com [203.0.113.9]) by mx.example.jp; Tue, 12 May 2026 10:00:03 +0900
Received: from c (c.example [198.51.100.7]) by m.example.com; Tue, 12 May 2026 01:00:00 +0000
From: a@example.com
Subject: x
Date: Tue, 12 May 2026 10:00:00 +0900

Hello.
]] },
  },
}
