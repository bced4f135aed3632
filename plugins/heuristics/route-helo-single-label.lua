return rule {
  id = "route/helo-single-label",
  version = 1,
  section = "route",
  weight = 0.8,
  grade = "fact",
  title = { ja = "送信元の名乗りがドメイン名でない", en = "The client's name is no domain name" },
  explain = {
    ja = "送信元は HELO で「{helo}」とだけ名乗った。自己申告だが、正規の送信サーバーなら完全なホスト名になる。",
    en = "The sending client called itself just \"{helo}\"; a claim only, but proper servers give a full host name.",
  },
  when = { "origin", { "origin.helo", matches = "^[a-z0-9_-]+$" } },
  match = function(mail, evidence)
    local helo = mail.origin.helo
    if helo:is("localhost") or not helo:matches("^[a-z0-9_-]+$") then return false end
    evidence:add(mail.origin)
    evidence:set("helo", helo.value)
    return true
  end,
  false_positives = { "Office PCs and devices that deliver straight to the server." },
  tests = {
    { name = "new194", expect = true, mail = [[
Received: from new194 (executiveonelimousine.com [104.219.238.62])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: a@example.com
Subject: x

Hello.
]] },
    { name = "a full name", expect = false, mail = [[
Received: from mail.example.com (mail.example.com [203.0.113.7])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: a@example.com
Subject: x

Hello.
]] },
  },
}
