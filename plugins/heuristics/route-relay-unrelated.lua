--- Only for senders that are expected to use their own servers: brands we know.  For others a
--- relay of another organisation is everyday (hosting, mailing services).
local posing = require("posing")

return rule {
  id = "route/relay-unrelated",
  version = 1,
  section = "route",
  weight = 1.2,
  grade = "fact",
  title = { ja = "送信元サーバーが差出人と無関係", en = "The sending server is a stranger to the sender" },
  explain = {
    ja = "差出人のドメインは {domain} だが、受信サーバーが記録した送信元は {relay}。",
    en = "The sender's domain is {domain}, but the receiving server recorded {relay} as the one that sent it.",
  },
  when = {
    "origin", "posed", "not spf:pass or sender:forged", "not dkim:pass or sender:forged",
    "not dmarc:pass or sender:forged", "brand:from-name or brand:from-address or sender:brand",
  },
  match = function(mail, evidence)
    local origin, from = mail.origin, mail.from
    local relay = origin.rdns.value
    if relay == "" or from.domain.empty or domain.same_org(relay, from.domain) then return false end
    local auth = mail.auth -- a pass of somebody else's domain proves nothing about From
    local passed = auth.spf == "pass" or auth.dkim == "pass" or auth.dmarc == "pass"
    if passed and mail.sender.verdict ~= "forged" then return false end
    local owner = posing.owner(from.domain.value)
    local brand = owner or mail.posed
    if not brand then return false end
    local named = owner or #mail:claims(brand.id, "from-name", "from-address") > 0
    if not named or brand:role(relay) then return false end
    evidence:add(origin)
    evidence:about(brand)
    evidence:set("domain", from.domain.value)
    evidence:set("relay", relay)
    return true
  end,
  false_positives = { "A mailing service of the brand's that signs nothing." },
  tests = {
    { name = "brand's address, stranger's server", expect = true, mail = [[
Received: from new194 (executiveonelimousine.com [104.219.238.62])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Wed, 08 Oct 2025 08:12:44 +0900
From: カゴヤ・ジャパン <support@kagoya.jp>
To: info@example.jp
Subject: x

Hello.
]] },
    { name = "brand's address, brand's server", expect = false, mail = [[
Received: from smtp.kagoya.net (smtp.kagoya.net [203.0.113.8])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Wed, 08 Oct 2025 08:12:44 +0900
From: カゴヤ・ジャパン <support@kagoya.jp>
To: info@example.jp
Subject: x

Hello.
]] },
    { name = "a small firm on rented servers", expect = false, mail = [[
Received: from sv1.hosting.example (sv1.hosting.example [203.0.113.8])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Wed, 08 Oct 2025 08:12:44 +0900
From: 山田工務店 <yamada@example.com>
To: info@example.jp
Subject: x

Hello.
]] },
  },
}
