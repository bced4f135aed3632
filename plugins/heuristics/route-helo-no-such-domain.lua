-- Names that a host may bear inside its own house: RFC 2606, 6761, 6762, 7686 and 8375, ICANN's .internal,
-- and what makers of routers and directories ship.
local private = {}
for word in string.gmatch("alt arpa corp dmz domain example home host intern internal intra intranet invalid lan "
  .. "local localdomain localhost loc mail office onion priv private site test workgroup", "[a-z]+") do
  private[word] = true
end

return rule {
  id = "route/helo-no-such-domain",
  version = 1,
  section = "route",
  weight = 0.5,
  grade = "fact",
  title = { ja = "送信元の名乗りが存在しない種類のドメイン", en = "The client's name has an ending that doesn't exist" },
  explain = {
    ja = "送信元は HELO で「{helo}」と名乗ったが、「.{ending}」というトップレベルドメインは存在しない。自己申告のでたらめな名前とみられる。",
    en = "The sending client called itself \"{helo}\", but there is no top-level domain .{ending}: a made-up name.",
  },
  -- The commonest endings needn't be looked up.
  when = { "origin", { "origin.helo", matches = "[a-z0-9_-]\\.(?!(?:com|net|org|info|biz|edu|gov)\\.?$)[a-z]{3,}\\.?$" } },
  match = function(mail, evidence)
    local helo = mail.origin.helo
    local ending = string.match(string.lower(helo.value), "\\.([a-z]{3,})\\.?$")
    if not ending or private[ending] or domain.listed(ending) then return false end
    evidence:add(mail.origin)
    evidence:set("helo", helo.value)
    evidence:set("ending", ending)
    return true
  end,
  false_positives = { "Servers that bear a name of their own house; top-level domains younger than the list." },
  tests = {
    { name = "no such ending", expect = true, mail = [[
Received: from kblodgw.zao (unknown [203.0.113.7])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: a@example.com
Subject: x

Hello.
]] },
    { name = "a name of the house", expect = false, mail = [[
Received: from mail.kaisha.local (unknown [203.0.113.7])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: a@example.com
Subject: x

Hello.
]] },
    { name = "a router's", expect = false, mail = [[
Received: from mail.home.arpa (unknown [203.0.113.7])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: a@example.com
Subject: x

Hello.
]] },
    { name = "a young ending that exists", expect = false, mail = [[
Received: from mail.nlugjoc.cloud (unknown [203.0.113.7])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: a@example.com
Subject: x

Hello.
]] },
    { name = "an address", expect = false, mail = [[
Received: from [203.0.113.7] (unknown [203.0.113.7])
	by mx.example.jp (Postfix) with ESMTP id 0123456789
	for <info@example.jp>; Mon, 20 Dec 2021 08:47:52 +0900
From: a@example.com
Subject: x

Hello.
]] },
  },
}
