local lure = require("lure")

local posed = lure.poses { "etc" }

local stopped = literals {
  "自動解約", "解約予定", "解約となります", "利用制限", "サービスは無効", "サービスが無効", "アカウントは停止",
  "利用停止", "利用を停止", "未決済", "未払い", "決済方法の確認", "決済処理が正常に完了しておらず",
  "支払い情報に問題", "料金確認のお願い", "必要事項の入力をお願い",
}
local demand = literals {
  "停止原因を確認", "下記リンク", "下記のリンク", "下記url", "下記の接続から", "下記より", "下記の画面",
  "下のリンク", "以下のリンク", "ボタンを押して", "支払い情報を確認", "支払い情報を更新", "情報の入力",
  "情報の更新", "ご変更はこちら", "ログインして", "必要なお手続き", "本人確認",
}

return campaign {
  id = "campaigns/etc-cancelled",
  version = 1,
  brand = "etc",
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "ETC「自動解約・無効」の手口", en = "The ETC \"service cancelled\" lure" },
  explain = {
    ja = "ETCサービスの解約・停止や未決済を口実に偽サイトへ誘う、ETC利用照会サービスなどを騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as the ETC toll service: it is cancelled, stopped or unpaid.",
  },
  prefilter = stopped,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { stopped, demand })
  end,
  references = { "https://www.antiphishing.jp/news/alert/" },
  false_positives = {
    "the service's own notice that an unused registration ends, forwarded by a service that rewrites its links and without a result of SPF, DKIM or DMARC",
  },
  tests = {
    { name = "unused, so cancelled", expect = true, mail = [[
From: ETC利用照会サービス <auto@mail.example.net>
Subject: ETCサービス 大切なお知らせ
Content-Type: text/plain; charset=UTF-8

長い間ご利用がないため、お客様の登録は自動解約されます。
続けてお使いになる方は下記URLからログインしてください。
https://etc-meisai.example.org/
]] },
    { name = "unpaid tolls, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?RVRDGyRCJV4lJCVsITwlOCU1ITwlUyU5GyhC?= <etc@example.com>
Subject: =?iso-2022-jp?B?RVRDGyRCREw5VE5BNmIkTjdvGyhC?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCTCRKJyQkJE5ETDlUTkE2YiQsJCIkaiReJDkhIxsoQgobJEIyPCROJWolcyUvJCskaSUrITwl
SUhWOWYkckZ+Tk8kNyEiS1xGfENmJEskKjtZSickJCQvJEAkNSQkISMbKEIKaHR0cHM6Ly9leGFt
cGxlLm9yZy9ldGMK
]] },
    { name = "the service's own notice", expect = false, mail = [[
From: ETC利用照会サービス事務局 <info@etc-meisai.jp>
Subject: 【重要】ETC利用照会サービス 自動解約のお知らせ
Content-Type: text/plain; charset=UTF-8

一定期間ログインがない登録は自動解約となります。続けてご利用の方は下記URLからログインしてください。
https://www.etc-meisai.jp/
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: ETC利用照会サービスをかたるフィッシング
Content-Type: text/plain; charset=UTF-8

ETC利用照会サービスをかたるメールの報告が増えています。文面の例:
「ETCサービスは無効になりました。下記リンクより詳細をご確認ください」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "a card company's letter about ETC", expect = false, mail = [[
From: ETCカードのご案内 <news@card.example.com>
Subject: ETCサービスをもっと便利に
Content-Type: text/plain; charset=UTF-8

ETCマイレージサービスの登録方法は下記URLから。
https://card.example.com/etc
]] },
  },
}
