local lure = require("lure")

local posed = lure.poses { "sagawa", "yamato", "japan-post", "dhl", "fedex", "ups", "seino" }

local undelivered = literals {
  "不在のため", "ご不在の", "ご不在でした", "不在通知", "お届けできません", "お届けできず", "配達できません",
  "配達ができません", "配送できません", "配送ができません", "住所に不備", "住所が不明", "住所不明", "住所が間違",
  "住所の不備", "持ち帰り", "再配達受付", "連絡が取れない", "通関手続きが", "関税が未払い",
  "宛先不明", "配達できず", "配送できず", "お受け取りになれ", "ご不在", "不在だった", "住所が不完全", "住所不完全", "住所に誤り", "住所の誤り",
  "住所の記載に", "税関で", "関税", "通関", "保管期限", "保管料", "再配達", "配達を保留", "配送を保留", "保留されて", "留め置", "受取人",
}

return campaign {
  id = "campaigns/parcel-undelivered",
  version = 1,
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "宅配便「不在・住所不備」の手口", en = "The \"parcel not delivered\" lure" },
  explain = {
    ja = "不在や住所の不備で荷物を届けられないとして偽サイトへ誘う、{brand}を騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as {brand}: a parcel can't be delivered until an address or a fee is given.",
  },
  prefilter = undelivered,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { undelivered, lure.demands })
  end,
  references = {
    "https://www.antiphishing.jp/news/alert/", "https://www2.sagawa-exp.co.jp/whatsnew/detail/721/",
    "https://www.post.japanpost.jp/notification/notice/fraud-mail.html",
  },
  false_positives = {
    "a carrier's own notice of a failed delivery, forwarded by a service that rewrites its links and without a result of SPF, DKIM or DMARC",
  },
  tests = {
    { name = "an address that won't do", expect = true, mail = [[
From: 日本郵便 <yubin@mail.example.net>
Subject: 【日本郵便】お荷物について
Content-Type: text/html; charset=UTF-8

<p>宛先の住所が不明のため、ゆうパックを局で預かっています。</p>
<p>ご連絡がない場合は返送となります。本日中にお知らせください。</p>
<a href="https://post.example.org/track">配送先</a>
]] },
    { name = "nobody at home, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?GyRCJWQlXiVIMT9NIhsoQg==?= <kuroneko@example.com>
Subject: =?iso-2022-jp?B?GyRCJWQlXiVIMT9NIhsoQiAbJEIkKkZPJDEkTjdvGyhC?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCJDRJVDpfJE4kPyRhJCoyWUoqJHI7fSRBNSIkaiReJDckPyEjGyhCChskQjpGR1tDIzxqP3RO
QRsoQiAxODAgGyRCMV8kcjwhJE4lWiE8JTgkRyQqO1lKJyQkJC8kQCQ1JCQhIxsoQgpodHRwczov
L2V4YW1wbGUub3JnL2t1cm9uZWtvCg==
]] },
    { name = "the carrier's own notice", expect = false, mail = [[
From: ヤマト運輸株式会社 <mail@kuronekoyamato.co.jp>
Subject: ご不在連絡eメール
Content-Type: text/plain; charset=UTF-8

山田太郎様 ご不在のためお荷物を持ち帰りました。再配達は下記URLよりお申し込みください。
https://www.kuronekoyamato.co.jp/
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: 宅配便の会社をかたるフィッシング
Content-Type: text/plain; charset=UTF-8

宅配便の会社をかたるメールの報告が増えています。文面の例:
「ご不在のため持ち帰りました。下記URLよりご確認ください」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "a shop that tells who delivers", expect = false, mail = [[
From: 文具の店 <order@shop.example.com>
Subject: 発送のお知らせ
Content-Type: text/plain; charset=UTF-8

佐川急便でお送りしました。佐川急便の営業所に届くのは明日です。
ご不在の場合は持ち帰り、七日を過ぎると返送されます。住所をご確認ください。
https://shop.example.com/orders
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: 佐川急便 <news@mail.example.net>
To: info@example.jp
Subject: お荷物について
Content-Type: text/plain; charset=UTF-8

番地の記載がなく、お荷物を営業所で留め置いています。保管期限は明日です。住所を登録してください。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@kuronekoyamato.co.jp;
 dkim=pass header.d=kuronekoyamato.co.jp; dmarc=pass header.from=kuronekoyamato.co.jp
Received: from mta1.kuronekoyamato.co.jp (mta1.kuronekoyamato.co.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: ヤマト運輸 <mail@kuronekoyamato.co.jp>
To: info@example.jp
Subject: ご不在連絡
Content-Type: text/plain; charset=UTF-8

ご不在でしたので持ち帰りました。再配達のお手続きをお願いします。
https://click.example.org/c/1
]] },
  },
}
