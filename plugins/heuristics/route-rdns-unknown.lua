return rule {
  id = "route/rdns-unknown",
  version = 1,
  section = "route",
  weight = 0.8,
  grade = "fact",
  title = { ja = "送信元 IP に逆引き名がない", en = "The sending address has no name" },
  explain = {
    ja = "受信サーバーが記録した送信元 {ip} には逆引きのホスト名がない（unknown）。正規の送信サーバーには通常ある。",
    en = "The receiving server found no host name for the sending address {ip}; proper mail servers have one.",
  },
  when = { "origin:nameless" },
  match = function(mail, evidence)
    local origin = mail.origin
    if not origin.rdns_unknown or origin.ip.empty then return false end
    evidence:add(origin)
    evidence:set("ip", origin.ip.value)
    return true
  end,
  false_positives = { "Small servers; a DNS fault at the moment of delivery." },
  tests = {
    { name = "unknown", expect = true, mail = [[
Received: from nlugjoc.cn (unknown [137.220.216.28])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: a@example.com
Subject: x

Hello.
]] },
    { name = "named", expect = false, mail = [[
Received: from mail.example.com (mail.example.com [203.0.113.7])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: a@example.com
Subject: x

Hello.
]] },
  },
}
