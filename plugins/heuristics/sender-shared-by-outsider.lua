local stranger = require("stranger")

-- Services that write in their own name what any customer has put there: a file, a paper to be signed.
local services = {
  ["sharepointonline.com"] = "SharePoint", ["docusign.net"] = "DocuSign", ["dropbox.com"] = "Dropbox", ["box.com"] = "Box", ["wetransfer.com"] = "WeTransfer",
  ["adobesign.com"] = "Adobe Acrobat Sign", ["echosign.com"] = "Adobe Acrobat Sign", ["google.com"] = "Google", ["canva.com"] = "Canva",
}
local shared = literals {
  "共有しました", "共有されました", "共有され", "署名", "文書を確認", "ファイルが届", "ファイルを受け取",
  "shared", "sent you", "invited you", "review and sign", "your signature", "wants to share",
}

return rule {
  id = "sender/shared-by-outsider",
  version = 1,
  section = "sender",
  weight = 1.5,
  grade = "fact",
  title = { ja = "共有サービスの通知だが、共有した相手は外部", en = "A sharing service's own notice; who shared is an outsider" },
  explain = {
    ja = "{service} から本当に届いた通知だが、共有した相手の返信先 {domain} は受信者の組織のものではない。中に何を置くかは相手が決められるので、本人に別の手段で確かめる必要がある。",
    en = "{service} really sent this, but whoever shared answers at {domain}, which is not the recipient's organisation. What is behind the link is that person's: ask by another way.",
  },
  when = { "sender:genuine", "reply-to:other", "not list", { "from.org", matches = "^(?:sharepointonline\\.com|docusign\\.net|dropbox\\.com|box\\.com|wetransfer\\.com|adobesign\\.com|echosign\\.com|google\\.com|canva\\.com)$" } },
  match = function(mail, evidence)
    local service = services[mail.from.org or ""]
    local reply = mail.reply_to
    if not service or mail.sender.verdict ~= "genuine" or reply.address.empty then return false end
    if not reply.org or reply.org == mail.from.org or stranger.ours(mail, reply.domain.value) then return false end
    local words = mail.subject:find(shared) or mail.body:find(shared)
    if not words then return false end
    evidence:add(reply)
    evidence:add(words)
    evidence:set("service", service)
    evidence:set("domain", reply.domain.value)
    return true
  end,
  false_positives = { "A supplier or customer who really shares a file." },
  tests = {
    { name = "a file of another house", expect = true, mail = [[
Return-Path: <no-reply@sharepointonline.com>
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=no-reply@sharepointonline.com; dkim=pass header.d=sharepointonline.com; dmarc=pass header.from=sharepointonline.com
Received: from mail.outbound.protection.outlook.com (mail.outbound.protection.outlook.com [203.0.113.9])
	by mx.example.jp (Postfix) with ESMTPS id 1; Wed, 08 Oct 2025 08:12:44 +0900
From: 佐藤 (SharePoint) <no-reply@sharepointonline.com>
Reply-To: sato@freight.example
To: info@example.jp
Subject: =?utf-8?B?5pSv5omV6YCa55+lIOOCkuOBguOBquOBn+OBqOWFseacieOBl+OBvuOBl+OBnw==?=

x
]] },
    { name = "a colleague's", expect = false, mail = [[
Return-Path: <no-reply@sharepointonline.com>
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=no-reply@sharepointonline.com; dkim=pass header.d=sharepointonline.com; dmarc=pass header.from=sharepointonline.com
Received: from mail.outbound.protection.outlook.com (mail.outbound.protection.outlook.com [203.0.113.9])
	by mx.example.jp (Postfix) with ESMTPS id 1; Wed, 08 Oct 2025 08:12:44 +0900
From: 佐藤 (SharePoint) <no-reply@sharepointonline.com>
Reply-To: sato@example.jp
To: info@example.jp
Subject: =?utf-8?B?5pSv5omV6YCa55+lIOOCkuOBguOBquOBn+OBqOWFseacieOBl+OBvuOBl+OBnw==?=

x
]] },
  },
}
