local lure = require("lure")

local charge = literals {
  "カードを使用した覚えがない", "ご利用に覚えがない", "ご利用に覚えのない", "身に覚えのない", "身に覚えがない",
  "心当たりのないご利用", "消費支出が発生", "請求額が確定", "請求金額が確定", "お振替内容が確定",
  "ご利用内容をお知らせ", "口座へ入金がございました", "ご利用明細を受領",
  "心当たりがない場合", "お心当たりがない", "心当たりのない", "ご利用でない場合", "承認が保留", "利用が承認", "高額なご利用", "不審なご利用",
  "海外でのご利用", "請求金額のお知らせ", "お支払い金額が確定", "お支払い金額のご案内", "第三者に利用",
}

-- "If you don't know it" may be said of a login as well: then it isn't this lure.
local unknown = literals { "心当たりがない場合", "お心当たりがない", "心当たりのない", "身に覚えのない", "身に覚えがない" }
local money = literals {
  "ご利用金額", "利用金額", "決済", "請求", "引き落とし", "引落", "お買い物", "ご購入", "注文", "ご利用日", "利用日", "明細", "円", "¥", "ご利用店", "カードのご利用", "カード利用",
}

return campaign {
  id = "campaigns/card-unknown-charge",
  version = 1,
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "クレジットカード「覚えのない利用」の手口", en = "The card \"charge you don't know\" lure" },
  explain = {
    ja = "決済や請求額の知らせを装い、取り消しや明細の確認と称して偽サイトへ誘う、{brand}を騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as {brand}: a charge or statement, to be cancelled or looked at behind a link.",
  },
  prefilter = charge,
  when = { lure.cards.when },
  match = function(mail, evidence)
    local first = mail.subject:find(charge) or mail.body:find(charge)
    if first and first:has(unknown) and not (mail.subject:has(money) or mail.body:has(money)) then return false end
    return lure.match(mail, evidence, lure.cards, { charge, lure.demands })
  end,
  references = { "https://www.antiphishing.jp/news/alert/" },
  false_positives = {
    "the issuer's own notice of a charge or statement, when its links lead through a counting service and nothing confirms the sender",
  },
  tests = {
    { name = "a purchase to cancel", expect = true, mail = [[
From: JCBカード <notice@mail.example.net>
Subject: JCBカード 決済のお知らせ
Content-Type: text/plain; charset=UTF-8

深夜に 29,800 円のお買い物がありました。ご利用に覚えがない場合は、すぐに取引をキャンセルしてください。
https://jcb-cancel.example.org/
]] },
    { name = "a statement, in Shift_JIS", expect = true, mail = [[
From: =?shift_jis?B?g1qDXYOTg0qBW4No?= <bill@example.com>
Subject: =?shift_jis?B?g1qDXYOTg0qBW4NoIIKykL+LgYp6gsw=?=
 =?shift_jis?B?gqiSbYLngrk=?=
MIME-Version: 1.0
Content-Type: text/plain; charset=shift_jis
Content-Transfer-Encoding: base64

jaGMjoLMkL+LgYp6gqqKbZLogrWC3IK1gr2BQgqWvo3XgvCKbZRGgreC6YLJgs2BQYKxgr+C54LM
g3mBW4NXgtaCqJBpgt2CrYK+grOCooFCCmh0dHBzOi8vc2Fpc29uLmV4YW1wbGUub3JnL3dlYgo=
]] },
    { name = "the issuer's own notice", expect = false, mail = [[
From: JCB <mail@qa.jcb.co.jp>
Subject: JCBカード/ショッピングご利用のお知らせ
Content-Type: text/plain; charset=UTF-8

山田 太郎 様
身に覚えのないご利用の場合は MyJCB にログインのうえご確認ください。
https://my.jcb.co.jp/
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: クレジットカード会社をかたるフィッシング
Content-Type: text/plain; charset=UTF-8

クレジットカード会社をかたるメールの報告が増えています。文面の例:
「身に覚えのない場合は、以下のリンクをクリックして承認をキャンセルしてください」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "a login that the reader doesn't know", expect = false, mail = [[
From: JCBカード <notice@mail.example.net>
Subject: ログインのお知らせ
Content-Type: text/plain; charset=UTF-8

新しい端末からのログインがありました。お心当たりがない場合は、以下より本人確認を行ってください。
https://jcb-login.example.org/
]] },
    { name = "a shop that takes the card", expect = false, mail = [[
From: JCBギフト専門店 <order@shop.example.com>
Subject: ご注文ありがとうございます
Content-Type: text/plain; charset=UTF-8

お支払い: JCBカード。請求額が確定しましたら改めてご連絡します。
https://shop.example.com/orders
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: JCBカード <news@mail.example.net>
To: info@example.jp
Subject: ご利用速報
Content-Type: text/plain; charset=UTF-8

家電店で12万円のご利用が承認待ちです。お心当たりがない方は取消してください。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@jcb.co.jp;
 dkim=pass header.d=jcb.co.jp; dmarc=pass header.from=jcb.co.jp
Received: from mta1.jcb.co.jp (mta1.jcb.co.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: JCB <mail@jcb.co.jp>
To: info@example.jp
Subject: ご利用のお知らせ
Content-Type: text/plain; charset=UTF-8

ご利用金額3,000円。お心当たりのないご利用の場合は、こちらからご確認ください。
https://click.example.org/c/1
]] },
  },
}
