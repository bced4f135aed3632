local posing = require("posing")

return rule {
  id = "sender/reply-to-free-mail",
  version = 1,
  section = "sender",
  weight = 1.2,
  grade = "fact",
  title = { ja = "返信先だけがフリーメール", en = "Answers go to a free mailbox" },
  explain = {
    ja = "{from_ja}が、返信先は誰でも取得できる {reply}。",
    en = "{from_en}, but answers go to {reply}, where anybody can have a mailbox.",
  },
  when = { "not reply", "not list", { "reply_to.org", matches = posing.free_mail_org } },
  match = function(mail, evidence)
    local reply, from = mail.reply_to, mail.from
    if reply.address.empty or not posing.free_mail(reply.domain.value) then return false end
    if reply.address.folded == from.address.folded or mail.is_list then return false end
    if mail.is_reply then return false end
    -- A service that writes for one of its users has him answered: "Taro (via Google Docs)".
    if mail.sender.verdict == "genuine" and mail:header("Return-Path"):has(".bounces.google.com") then return false end
    evidence:add(reply)
    local author = not from.address.empty and from.address.value
    evidence:set("from_ja", author and "差出人は " .. author .. " だ" or "差出人にはアドレスがない")
    evidence:set("from_en", author and "The mail is from " .. author or "From holds no address")
    evidence:set("reply", reply.domain.value)
    return true
  end,
  false_positives = { "People with two mailboxes; web forms." },
  tests = {
    { name = "another free mailbox", expect = true, mail = [[
From: a@example.com
Reply-To: b@gmail.com
Subject: x

x
]] },
    { name = "a file that a user of Google shares", expect = false, mail = [[
Return-Path: <3@doclist.bounces.google.com>
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=3@doclist.bounces.google.com; dkim=pass header.d=google.com; dmarc=pass header.from=google.com
Received: from mail-sor-f69.google.com (mail-sor-f69.google.com [209.85.220.69])
	by mx.example.jp with ESMTPS id 1; Wed, 08 Oct 2025 08:12:44 +0900
From: Taro (via Google Docs) <drive-shares-dm-noreply@google.com>
Reply-To: Taro <taro@gmail.com>
To: info@example.jp
Subject: x

x
]] },
    { name = "the same", expect = false, mail = [[
From: b@gmail.com
Reply-To: b@gmail.com
Subject: x

x
]] },
  },
}
