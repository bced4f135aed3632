--- x= says until when a signature counts (RFC 6376 3.5); the receiving server's clock is ours to believe.
return rule {
  id = "route/signature-expired",
  version = 1,
  section = "route",
  weight = 0.2,
  grade = "fact",
  title = { ja = "期限切れの DKIM 署名", en = "A DKIM signature that had expired" },
  explain = {
    ja = "{domain} の DKIM 署名の期限は {expires}、受信は {received}（どちらも UTC）。古いメールの使い回しか、長く滞留したメール。",
    en = "The DKIM signature of {domain} expired {expires}; the mail was received {received} (both UTC): an old mail used again, or one that waited long.",
  },
  when = { "dkim:expiry", "origin" },
  match = function(mail, evidence)
    local received = mail.origin.epoch
    if not received then return false end
    for _, field in ipairs(mail:headers("DKIM-Signature")) do
      local written = field:match("(?:^|;)\\s*x=\\s*(\\d{1,12})\\s*(?:;|$)")
      local expires = written and tonumber(written.value)
      if expires and expires < received then
        evidence:add(field)
        evidence:set("domain", field:match("(?:^|;)\\s*d=\\s*([^;\\s]+)") or "?")
        evidence:set("expires", date.text(expires))
        evidence:set("received", date.text(received))
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Mail that waited in a queue for days; one that was fetched and put in again." },
  tests = {
    { name = "a day late", expect = true, mail = [[
Received: from m.example.com (m.example.com [203.0.113.9]) by mx.example.jp; Tue, 12 May 2026 10:00:03 +0900
DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=k; t=1778370000;
 x=1778456400; h=from:to; bh=x; b=y
From: a@example.com
Subject: x

Hello.
]] },
    { name = "in time", expect = false, mail = [[
Received: from m.example.com (m.example.com [203.0.113.9]) by mx.example.jp; Tue, 12 May 2026 10:00:03 +0900
DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=k; t=1778547600; x=1779152400; h=from:to; bh=x; b=y
From: a@example.com
Subject: x

Hello.
]] },
    { name = "without an end", expect = false, mail = [[
Received: from m.example.com (m.example.com [203.0.113.9]) by mx.example.jp; Tue, 12 May 2026 10:00:03 +0900
DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=k; bh=x=12; b=y; h=from
From: a@example.com
Subject: x

Hello.
]] },
  },
}
