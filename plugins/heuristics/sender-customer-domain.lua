return rule {
  id = "sender/customer-domain",
  version = 1,
  section = "sender",
  weight = 1.5,
  grade = "inference",
  title = { ja = "会社ではなく利用者が使うドメイン", en = "A domain the brand's customers use" },
  explain = {
    ja = "{domain} は{brand}の顧客もメールに使うドメインで、{brand}自身からの連絡である証拠にならない。",
    en = "{domain} is where customers of {brand} have mailboxes; it doesn't show that {brand} itself wrote.",
  },
  when = { "sender:customer", "not sender:genuine", "brand:from-name or auth:fail" },
  match = function(mail, evidence)
    if mail.from.domain.empty or mail.sender.verdict == "genuine" then return false end
    local host = mail.from.domain.value
    for _, claim in ipairs(mail:claims(nil, "from-name", "from-address", "subject")) do
      local strange = mail.auth.spf == "fail" or mail.auth.spf == "softfail"
        or mail.auth.dmarc == "fail" or claim.place == "from-name" and mail.auth.dmarc ~= "pass"
      if claim.brand:role(host) == "customer-mail" and strange then
        evidence:add(mail.from)
        evidence:about(claim.brand)
        evidence:set("domain", host)
        return true
      end
    end
    return false
  end,
  tests = {
    { name = "customer domain, softfail", expect = true, mail = [[
Authentication-Results: mx.example.jp; spf=softfail smtp.mailfrom=info@kagoya.net
Received: from mta.example.md (unknown [159.253.120.237])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: "E-mail" <info@kagoya.net>
To: info@example.jp
Subject: 配信失敗レポート

Hello.
]] },
    { name = "the house writes from there itself, and the receiver found it true", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=support@kagoya.net; dkim=pass header.d=kagoya.net;
 dmarc=pass header.from=kagoya.net
Received: from mta.kagoya.net (mta.kagoya.net [203.142.206.1])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: カゴヤ <support@kagoya.net>
To: info@example.jp
Subject: お知らせ

Hello.
]] },
    { name = "a customer writes", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=info@kagoya.net
From: 山田工務店 <yamada@kagoya.net>
To: info@example.jp
Subject: 見積もり

Hello.
]] },
  },
}
