--- The clock that a Message-ID begins with, against Date: the same program writes both.
-- Ten digits that lie ahead of Date are a number, not seconds since 1970.
local function clock_of(id, sent)
  local clock = date.digits(id)
  if clock then return clock end
  local seconds = tonumber(string.match(id.value, "^(1[5-9]\\d{8})[.@_-]"))
  return seconds and seconds < sent and seconds or nil
end

return rule {
  id = "sender/message-id-date",
  version = 1,
  section = "sender",
  weight = 0.5,
  title = { ja = "Message-ID の時刻が Date と合わない", en = "The clock in the Message-ID is far from Date" },
  explain = {
    ja = "Message-ID が含む時刻 {clock} は Date と {days} 日ずれている。同じプログラムが同時に書くはずの値で、どちらかが作られている。",
    en = "The Message-ID holds the clock reading {clock}, {days} days off Date, though one program writes both at once.",
  },
  when = { { "message_id.value", matches = "^(?:20\\d\\d[01]\\d[0-3]\\dT?[0-2]\\d[0-5]\\d|1[5-9]\\d{8}[.@_-])" } },
  match = function(mail, evidence)
    local sent = mail.date.epoch
    local clock = sent and clock_of(mail.message_id, sent)
    local days = clock and math.abs(sent - clock) / 86400
    if not days or days < 2 then return false end
    evidence:add(mail.message_id)
    evidence:add(mail.date.text)
    evidence:set("clock", date.text(clock))
    evidence:set("days", math.floor(days))
    return true
  end,
  false_positives = { "Drafts that were sent days after they were written; numbers that are no clock." },
  tests = {
    { name = "a month off", expect = true, mail = [[
From: x@example.com
Date: Thu, 17 Mar 2022 21:50:41 +0900
Message-ID: <20220210125041.ABC@mail.example.com>
Subject: x

Hello.
]] },
    { name = "seconds since 1970, years off", expect = true, mail = [[
From: x@example.com
Date: Tue, 12 May 2026 10:00:00 +0900
Message-ID: <1715000000.12345@mail.example.com>
Subject: x

Hello.
]] },
    { name = "the same hour in another zone", expect = false, mail = [[
From: x@example.com
Date: Thu, 17 Mar 2022 21:50:41 +0900
Message-ID: <20220317125041.ABC@mail.example.com>
Subject: x

Hello.
]] },
  },
}
