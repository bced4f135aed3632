return rule {
  id = "route/spf-fail",
  version = 1,
  section = "route",
  weight = 1.4,
  grade = "fact",
  title = { ja = "SPF 認証に失敗", en = "SPF failed" },
  explain = {
    ja = "SPF の結果は {result}。送信元のサーバーは、そのドメインの送信元として登録されていない（正規の送信元ではない可能性がある）。",
    en = "SPF says {result}: the sending server is not among those that the domain names, so it may not be the real one.",
  },
  when = { "auth:fail" },
  match = function(mail, evidence)
    local spf = mail.auth.spf
    if spf ~= "fail" and spf ~= "softfail" then return false end
    evidence:add(mail.auth.spf_text)
    evidence:set("result", spf)
    return true
  end,
  false_positives = { "Forwarded mail." },
  tests = {
    { name = "softfail", expect = true, mail = [[
Received-SPF: softfail (mx.example.jp: transitioning domain) client-ip=159.253.120.237;
Received: from x.example.md (unknown [159.253.120.237])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: a@example.com
Subject: x

Hello.
]] },
    { name = "pass", expect = false, mail = [[
Received-SPF: pass (mx.example.jp: permitted sender) client-ip=203.0.113.7;
Received: from mail.example.com (mail.example.com [203.0.113.7])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: a@example.com
Subject: x

Hello.
]] },
  },
}
