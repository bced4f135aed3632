local message_id = require("message_id")

return rule {
  id = "sender/message-id-uuid",
  version = 1,
  section = "sender",
  weight = 0.05,
  grade = "fact",
  title = { ja = "Message-ID が UUID", en = "A Message-ID that is a UUID" },
  explain = {
    ja = "Message-ID の @ より前は UUID（{uuid}）。送信プログラムの手がかりにはなるが、それだけでは怪しくない。",
    en = "The Message-ID is a UUID ({uuid}): a trace of the sending program, harmless in itself.",
  },
  when = { { "message_id.value", matches = "^(?i)[0-9a-f]{8}-[0-9a-f]{4}-" } },
  match = function(mail, evidence)
    local uuid = string.match(mail.message_id.value, "^(?i)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@")
    if not uuid or message_id.by_receiver(mail) then return false end
    evidence:add(mail.message_id)
    evidence:set("uuid", uuid)
    return true
  end,
  false_positives = { "Apple's mail programs and many libraries; it weighs next to nothing." },
  tests = {
    { name = "UUID", expect = true, mail = [[
From: x@example.com
Message-ID: <a498e5a6-ba65-f4c9-22b9-4a3d45829663@example.com>
Subject: x

x
]] },
    { name = "given by the server that took the mail in", expect = false, mail = [[
Received: from a.example.com (203.0.113.7) by MX7.mail.example.jp with Microsoft SMTP Server;
	Mon, 20 Dec 2021 05:47:52 +0900
From: x@example.com
Message-ID: <a498e5a6-ba65-f4c9-22b9-4a3d45829663@MX7.inside.example.jp>
Subject: x

x
]] },
    { name = "clock", expect = false, mail = [[
From: x@example.com
Message-ID: <202203172150404145727@nlugjoc.cn>
Subject: x

x
]] },
  },
}
