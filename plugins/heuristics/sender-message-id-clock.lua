return rule {
  id = "sender/message-id-clock",
  version = 1,
  section = "sender",
  weight = 0.8,
  title = { ja = "Message-ID が時刻の羅列", en = "A Message-ID made of a clock reading" },
  explain = {
    ja = "Message-ID が {clock} という時刻の数字で始まる。一斉送信の道具に多い形。{gap_ja}。",
    en = "The Message-ID begins with the clock reading {clock}, as bulk mailers make them; {gap_en}.",
  },
  when = { { "message_id.value", matches = "^20\\d{12,24}@" } },
  match = function(mail, evidence)
    local id, sent = mail.message_id, mail.date
    local clock = date.digits(id)
    if not clock or not sent.epoch or not string.find(id.value, "^20\\d{12,24}@") then return false end
    local local_date = sent.epoch + (sent.offset_minutes or 0) * 60
    evidence:add(id)
    local text = date.text(clock)
    evidence:set("clock", string.sub(text, 1, 10) .. " " .. string.sub(text, 12, 19))
    local hours = (local_date - clock) / 3600
    local near = math.abs(hours) < 0.1
    evidence:set("gap_ja", near and "時差は不明だが Date の時刻と合う" or string.format("時差は不明で、Date の時刻とは %.1f 時間違う", math.abs(hours)))
    evidence:set("gap_en", near and "its zone is unknown, but it agrees with Date" or string.format("its zone is unknown; %.1f h from Date", math.abs(hours)))
    return true
  end,
  false_positives = { "Several Japanese mail programs and shop systems make such identifiers." },
  tests = {
    { name = "fourteen digits and a counter", expect = true, mail = [[
From: x@example.com
Date: Thu, 17 Mar 2022 21:50:41 +0800
Message-ID: <202203172150404145727@nlugjoc.cn>
Subject: x

Hello.
]] },
    { name = "UUID", expect = false, mail = [[
From: x@example.com
Date: Thu, 17 Mar 2022 21:50:41 +0800
Message-ID: <a498e5a6-ba65-f4c9-22b9-4a3d45829663@example.com>
Subject: x

Hello.
]] },
  },
}
