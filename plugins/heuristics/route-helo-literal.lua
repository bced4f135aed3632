local literal = "^\\[?(?:\\d{1,3}\\.){3}\\d{1,3}\\]?$|^\\[ipv6:|^localhost"

return rule {
  id = "route/helo-literal",
  version = 1,
  section = "route",
  weight = 0.9,
  grade = "fact",
  title = { ja = "送信元の名乗りが IP アドレスや localhost", en = "The client called itself by an address or localhost" },
  explain = {
    ja = "送信元は HELO で「{helo}」と名乗った。HELO は自己申告だが、正規の送信サーバーはホスト名を名乗る。",
    en = "The sending client called itself \"{helo}\"; HELO is only a claim, yet proper mail servers give a host name.",
  },
  when = { "origin", { "origin.helo", matches = literal } },
  match = function(mail, evidence)
    local helo = mail.origin.helo
    if not helo:matches(literal) then return false end
    evidence:add(mail.origin)
    evidence:set("helo", helo.value)
    return true
  end,
  false_positives = { "Mail programs and scanners that deliver straight to the server." },
  tests = {
    { name = "[127.0.0.1] from afar", expect = true, mail = [[
Received: from [127.0.0.1] (unknown [52.140.217.90])
	by mx.example.jp (Postfix) with ESMTPA id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: a@example.com
Subject: x

Hello.
]] },
    { name = "a host name", expect = false, mail = [[
Received: from mail.example.com (mail.example.com [203.0.113.7])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: a@example.com
Subject: x

Hello.
]] },
  },
}
