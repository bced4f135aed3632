return rule {
  id = "sender/broken-address",
  version = 1,
  section = "sender",
  weight = 1.4,
  grade = "fact",
  title = { ja = "差出人アドレスが成り立たない", en = "No possible sender address" },
  explain = {
    ja = "差出人の「{address}」はメールアドレスとして成り立たず、返信できない。正規の通知では考えにくい。",
    en = "\"{address}\" can't receive an answer, as a proper sender's address can.",
  },
  when = { { "from.domain", matches = "^[^.:]*$" } },
  match = function(mail, evidence)
    local host = mail.from.domain
    if host:matches("[.:]") or mail.is_bounce then return false end
    local shown = mail:header("From")
    if shown.empty then return false end
    if not host.empty then
      -- A lone label is a machine of one's own network when the mail never left it.
      if host:is("localhost") or not mail.origin.ip_public then return false end
      shown = mail.from.address
    end
    evidence:add(shown)
    evidence:set("address", shown.value)
    return evidence.count > 0
  end,
  false_positives = { "Reports of machines whose domain was never set." },
  tests = {
    { name = "domain without a dot, from afar", expect = true, mail = [[
Received: from x (unknown [137.220.216.28])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: Notice <alert@webmail>
Subject: x

Hello.
]] },
    { name = "an address", expect = false, mail = [[
Received: from x (unknown [137.220.216.28])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: Notice <alert@example.com>
Subject: x

Hello.
]] },
  },
}
