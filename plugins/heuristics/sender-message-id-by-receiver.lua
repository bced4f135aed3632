local message_id = require("message_id")

return rule {
  id = "sender/message-id-by-receiver",
  version = 1,
  section = "sender",
  weight = 0.7,
  grade = "inference",
  title = { ja = "送信者が Message-ID を付けていない", en = "The sender gave no Message-ID" },
  explain = {
    ja = "Message-ID は受け取ったサーバー {by} が付けたもので、送信者は付けていない。まともなメールソフトや配信サービスなら必ず付ける。",
    en = "The Message-ID was given by {by}, which took the mail in. Mail programs and delivery services worth the name give one themselves.",
  },
  when = { "origin", "message-id:receiver" },
  match = function(mail, evidence)
    if not message_id.by_receiver(mail) then return false end
    evidence:add(mail.message_id)
    evidence:add(mail.origin)
    evidence:set("by", mail.origin.by.value)
    return true
  end,
  false_positives = { "Scripts and machines that write mail by hand: reports of jobs, printers." },
  tests = {
    { name = "the host that took it in", expect = true, mail = [[
Received: from a.example.com (unknown [137.220.216.28])
	by mx.example.jp (Postfix) with ESMTP id 0123456789; Mon, 20 Dec 2021 05:47:52 +0900
From: x@example.com
Message-ID: <20211219204752.0123456789@mx.example.jp>
Subject: x

x
]] },
    { name = "the sender's own", expect = false, mail = [[
Received: from a.example.com (unknown [137.220.216.28])
	by mx.example.jp (Postfix) with ESMTP id 0123456789; Mon, 20 Dec 2021 05:47:52 +0900
From: x@example.com
Message-ID: <20211219204752.0123456789@a.example.com>
Subject: x

x
]] },
    { name = "a colleague's", expect = false, mail = [[
Received: from pc (pc.example.jp [137.220.216.28])
	by mx.example.jp (Postfix) with ESMTP id 0123456789; Mon, 20 Dec 2021 05:47:52 +0900
From: x@example.jp
Message-ID: <20211219204752.0123456789@mx.example.jp>
Subject: x

x
]] },
  },
}
