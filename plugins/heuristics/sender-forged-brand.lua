local posing = require("posing")

return rule {
  id = "sender/forged-brand",
  version = 1,
  section = "sender",
  weight = 3.0,
  grade = "inference",
  title = { ja = "差出人アドレスの詐称", en = "Forged sender address" },
  explain = {
    ja = "差出人欄は {domain} だが、実際の送信元はこれと無関係とみられ、正規の送信を裏付ける認証もない。",
    en = "From shows {domain}, but the mail came from an unrelated server and nothing authenticates it.",
  },
  when = { "sender:forged" },
  match = function(mail, evidence)
    if mail.sender.verdict ~= "forged" or posing.free_mail(mail.from.domain.value) then return false end
    evidence:add(mail.from)
    evidence:set("domain", mail.from.domain.value)
    if not mail.origin.ip.empty then evidence:add(mail.origin) end
    if mail.posed then evidence:about(mail.posed) end
    return true
  end,
  false_positives = { "Forwarding that breaks SPF when there is no DKIM signature." },
  tests = {
    { name = "brand's address by a stranger's server", expect = true, mail = [[
Return-Path: <support@kagoya.jp>
Received: from new194 (executiveonelimousine.com [104.219.238.62])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Wed, 08 Oct 2025 08:12:44 +0900
From: カゴヤ・ジャパン サポートセンター <support@kagoya.jp>
To: info@example.jp
Subject: サービス契約満了のお知らせ

お知らせ
]] },
    { name = "brand's address by the brand's server", expect = false, mail = [[
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
  },
}
