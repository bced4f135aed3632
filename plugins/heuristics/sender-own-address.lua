return rule {
  id = "sender/own-address",
  version = 1,
  section = "sender",
  weight = 1.2,
  grade = "inference",
  title = { ja = "受信者自身を差出人に偽装", en = "The recipient posed as the sender" },
  explain = {
    ja = "差出人と宛先が同じアドレスなのに、{why_ja}。自分から届いたように見せている。",
    en = "Sender and recipient are the same address, yet {why_en}: it pretends to come from oneself.",
  },
  when = { "return-path:other or auth:fail", "not dkim:pass", "not dmarc:pass", "to:sender" },
  match = function(mail, evidence)
    local from, path, auth, to = mail.from, mail.return_path, mail.auth, mail.to[1]
    if not to or not from.org or not from.address:is(to.address.value) then return false end
    if auth.dkim == "pass" or auth.dmarc == "pass" then return false end
    if path.org and path.org ~= from.org then
      evidence:add(from)
      evidence:add(path)
      evidence:set("why_ja", "不達の返送先は " .. path.domain.value)
      evidence:set("why_en", "the return path is in " .. path.domain.value)
      return true
    end
    local refused = auth.spf == "fail" and auth.spf_text or auth.dmarc == "fail" and auth.dmarc_text
    if not refused then return false end
    evidence:add(from)
    evidence:add(refused)
    evidence:set("why_ja", "送信元はそのドメインの認証に失敗している")
    evidence:set("why_en", "the sending host failed its domain's authentication")
    return true
  end,
  false_positives = { "Mailings that name their sender in To; forms that write in the visitor's name." },
  tests = {
    { name = "from oneself by a stranger", expect = true, mail = [[
Return-Path: <x@nlugjoc.cn>
From: info@example.jp
To: info@example.jp
Subject: x

Hello.
]] },
    { name = "from oneself, refused", expect = true, mail = [[
Return-Path: <info@example.jp>
Authentication-Results: mx.example.jp; spf=fail smtp.mailfrom=info@example.jp; dmarc=fail header.from=example.jp
Received: from a (unknown [203.0.113.9]) by mx.example.jp with ESMTP id 1; Wed, 08 Oct 2025 08:12:44 +0900
From: info@example.jp
To: info@example.jp
Subject: x

Hello.
]] },
    { name = "a note to oneself", expect = false, mail = [[
Return-Path: <info@example.jp>
From: info@example.jp
To: info@example.jp
Subject: x

Hello.
]] },
  },
}
