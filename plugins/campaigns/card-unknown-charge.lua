local lure = require("lure")

local charge = literals {
  "カードを使用した覚えがない", "ご利用に覚えがない", "ご利用に覚えのない", "身に覚えのない", "身に覚えがない",
  "心当たりのないご利用", "消費支出が発生", "請求額が確定", "請求金額が確定", "お振替内容が確定",
  "ご利用内容をお知らせ", "口座へ入金がございました", "ご利用明細を受領",
}
local demand = literals {
  "承認をキャンセル", "利用をキャンセル", "支払いをキャンセル", "取引をキャンセル", "カード使用の詳細を確認",
  "ご請求明細のご確認", "明細のご確認はこちら", "ご利用明細の確認はこちら", "明細を確認する", "のうえご確認",
  "のうえ、ご確認", "入金の詳細", "以下のリンクをクリック", "下記のリンクをクリック", "身に覚えのない明細でお困り",
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
    return lure.match(mail, evidence, lure.cards, { charge, demand })
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
    { name = "a shop that takes the card", expect = false, mail = [[
From: JCBギフト専門店 <order@shop.example.com>
Subject: ご注文ありがとうございます
Content-Type: text/plain; charset=UTF-8

お支払い: JCBカード。請求額が確定しましたら改めてご連絡します。
https://shop.example.com/orders
]] },
  },
}
