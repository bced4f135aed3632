local posing = require("posing")

return rule {
  id = "sender/brand-genuine",
  version = 1,
  section = "sender",
  weight = -4.0,
  grade = "fact",
  title = { ja = "本物の差出人と裏付けあり", en = "The brand itself, and confirmed" },
  explain = {
    ja = "差出人のドメイン {domain} は{brand}のもので、送信元または認証結果もそれを裏付けている。",
    en = "The sender's domain {domain} is {brand}'s, and the sending server or authentication confirms it.",
  },
  when = { "sender:genuine", "sender:brand" },
  match = function(mail, evidence)
    local owner = posing.owner(mail.from.domain.value)
    if not owner or mail.sender.verdict ~= "genuine" then return false end
    evidence:add(mail.from)
    evidence:about(owner)
    evidence:set("domain", mail.from.domain.value)
    return true
  end,
  tests = {
    { name = "own domain, SPF and DKIM pass", expect = true, mail = [[
Return-Path: <support@kagoya.jp>
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=support@kagoya.jp;
	dkim=pass header.d=kagoya.jp
Received: from mail.kagoya.jp (mail.kagoya.jp [203.0.113.9])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Wed, 08 Oct 2025 08:12:44 +0900
From: カゴヤ・ジャパン サポートセンター <support@kagoya.jp>
To: info@example.jp
Subject: メンテナンスのお知らせ

お知らせ
]] },
    { name = "own domain, stranger's server", expect = false, mail = [[
Return-Path: <support@kagoya.jp>
Received: from new194 (executiveonelimousine.com [104.219.238.62])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Wed, 08 Oct 2025 08:12:44 +0900
From: カゴヤ・ジャパン サポートセンター <support@kagoya.jp>
To: info@example.jp
Subject: サービス契約満了のお知らせ

お知らせ
]] },
  },
}
