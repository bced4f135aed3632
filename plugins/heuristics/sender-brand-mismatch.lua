local posing = require("posing")

return rule {
  id = "sender/brand-mismatch",
  version = 1,
  section = "sender",
  weight = 2.8,
  grade = "fact",
  title = { ja = "名乗る相手と差出人のドメインが違う", en = "The sender's domain is not that of the brand it names" },
  explain = {
    ja = "差出人は{brand}を名乗るが、アドレスのドメイン {domain} は{brand}のものとして知られていない。",
    en = "The sender calls itself {brand}, but its domain {domain} is not known as one of {brand}'s.",
  },
  when = { "sender:foreign-brand" },
  match = function(mail, evidence)
    local brand, claim = posing.impostor(mail)
    if not brand or posing.is_left_over(mail, brand) then return false end
    evidence:add(claim)
    evidence:add(mail.from)
    evidence:about(brand)
    evidence:set("domain", mail.from.domain.value)
    return true
  end,
  false_positives = { "Resellers and event pages that put a brand into their name; domains the brand pack doesn't know yet." },
  tests = {
    { name = "name of a brand, address of a shop domain", expect = true, mail = [[
From: "カゴヤ メールシステム" <info@seiyukaikei.shop>
Subject: お知らせ

Hello.
]] },
    { name = "what another lure left in From is sender/brand-left-over's", expect = false, mail = [[
From: 自動通知 <support-amazon@nlugjoc.cn>
Subject: 【えきねっと】アカウントの自動退会処理について
Content-Type: text/plain; charset=UTF-8

えきねっとをご利用いただきありがとうございます。えきねっと会員の皆さまへ。
https://www.eki-net.nlugjoc.cn/
]] },
    { name = "brand in the local part", expect = true, mail = [[
From: 自動通知 <support-amazon@nlugjoc.cn>
Subject: お知らせ

Hello.
]] },
    { name = "somebody of that name", expect = false, mail = [[
From: 野村 健 <k.nomura@print.example>
Subject: 校正の件

Hello.
]] },
    { name = "a department of that name", expect = false, mail = [[
From: 総務部 <soumu@example.jp>
Subject: 年末調整

Hello.
]] },
    { name = "a repairer", expect = false, mail = [[
From: iPhone・Apple修理の店 <info@shuri.example>
Subject: ご予約

Hello.
]] },
    { name = "our own list, which writes itself into From", expect = false, mail = [[
Received: from mail-a.google.com (mail-a.google.com [209.85.220.41]) by mx.example.co.jp; Tue, 12 May 2026 10:00:03 +0900
From: "'Amazon.co.jp' via staff" <staff@example.co.jp>
To: staff@example.co.jp
Delivered-To: taro@example.co.jp
List-Id: <staff.example.co.jp>
Subject: お知らせ

Hello.
]] },
    { name = "a stranger's list", expect = true, mail = [[
From: "'Amazon.co.jp' via staff" <staff@nlugjoc.cn>
To: taro@example.co.jp
List-Id: <staff.nlugjoc.cn>
Subject: お知らせ

Hello.
]] },
    { name = "the brand's own domain", expect = false, mail = [[
From: カゴヤ・ジャパン サポートセンター <support@kagoya.jp>
Subject: お知らせ

Hello.
]] },
    { name = "a customer's mailbox below the brand's customer domain", expect = false, mail = [[
From: info@o1.kagoya.net
Subject: 見積もり

Hello.
]] },
  },
}
