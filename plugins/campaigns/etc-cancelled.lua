local lure = require("lure")

local posed = lure.poses { "etc" }

local stopped = literals {
  "自動解約", "解約予定", "解約となります", "利用制限", "サービスは無効", "サービスが無効", "アカウントは停止",
  "利用停止", "利用を停止", "未決済", "未払い", "決済方法の確認", "決済処理が正常に完了しておらず",
  "支払い情報に問題", "料金確認のお願い", "必要事項の入力をお願い",
  "サービスを停止", "停止いたし", "停止しました", "有効期限切れ", "有効期限が切れ", "引落しができ", "引き落としができ", "引き落としでき", "引落しでき", "決済が確認でき", "延滞",
  "登録が抹消", "失効", "更新が必要", "カード情報の更新",
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
    return lure.match(mail, evidence, posed, { stopped, lure.demands })
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
    { name = "the lure in other words", expect = true, mail = [[
From: ETC利用照会サービス <news@mail.example.net>
To: info@example.jp
Subject: 登録カードの件
Content-Type: text/plain; charset=UTF-8

登録のカードが有効期限切れのため、走行明細の提供を止めました。新しいカードを登録してください。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@etc-meisai.jp;
 dkim=pass header.d=etc-meisai.jp; dmarc=pass header.from=etc-meisai.jp
Received: from mta1.etc-meisai.jp (mta1.etc-meisai.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: ETC利用照会サービス <info@etc-meisai.jp>
To: info@example.jp
Subject: 登録の期限
Content-Type: text/plain; charset=UTF-8

ログインのない登録は抹消します。続けてお使いの方は期限までにログインしてください。利用停止にご注意ください。
https://click.example.org/c/1
]] },
  },
}
