local lure = require("lure")

local posed = lure.poses {
  "coincheck", "bitflyer", "bitbank", "gmo-coin", "sbi-vc-trade", "bitpoint", "bittrade", "zaif", "binance",
}

local suspended = literals {
  "暗号資産の送金", "送金を一時停止", "送金の一時停止", "送金の停止", "出庫の一時停止", "出庫を停止", "出金を制限",
  "出金制限", "出金を停止", "使用停止", "利用を一時制限", "利用停止", "利用を停止", "アカウントを凍結",
  "不正なログイン", "不正出金",
  "出金申請", "出金を受け付け", "出金先", "送金先アドレス", "ログイン通知", "新しい端末", "アカウントの凍結", "資産は凍結", "資産が凍結", "kyc",
  "本人確認の更新", "本人確認を更新", "取引時確認", "セキュリティ強化",
}

return campaign {
  id = "campaigns/crypto-suspended",
  version = 1,
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "暗号資産「送金・出金の停止」の手口", en = "The \"crypto withdrawals suspended\" lure" },
  explain = {
    ja = "暗号資産の送金や出金の停止・利用制限を口実に偽のログインページへ誘う、{brand}を騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as {brand}: transfers or the account are suspended.",
  },
  prefilter = suspended,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { suspended, lure.demands })
  end,
  references = { "https://www.antiphishing.jp/news/alert/" },
  false_positives = {
    "the exchange's own notice of a pause in transfers, forwarded by a service that rewrites its links and without a result of SPF, DKIM or DMARC",
  },
  tests = {
    { name = "withdrawals stopped", expect = true, mail = [[
From: コインチェック <info@mail.example.net>
Subject: 【コインチェック】出金を停止しました
Content-Type: text/plain; charset=UTF-8

お客様の口座で不審な操作がありました。
再開するには本人確認をお願いします。
https://coincheck.example.org/login
]] },
    { name = "transfers paused, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?Yml0Rmx5ZXI=?= <support@example.com>
Subject: =?iso-2022-jp?B?Yml0Rmx5ZXIgGyRCPUVNVyRKGyhC?=
 =?iso-2022-jp?B?GyRCJCpDTiRpJDsbKEI=?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCRUA4ISROJD8kYUF3NmIkcjBsO35EZDtfJDckRiQkJF4kOSEjGyhCChskQjtEOWIkciQqM04k
KyRhJEskSiRrSn0kTzI8NS0bKEJVUkwbJEIkWCQqP0okXyQvJEAkNSQkISMbKEIKaHR0cHM6Ly9l
eGFtcGxlLm9yZy9iZgo=
]] },
    { name = "the exchange's own notice", expect = false, mail = [[
From: bitFlyer <noreply@bitflyer.com>
Subject: メンテナンスによる送金の一時停止
Content-Type: text/plain; charset=UTF-8

送金を一時停止します。終わりましたらログインしてご確認ください。
https://bitflyer.com/ja-jp/
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: 暗号資産交換業者をかたるフィッシング
Content-Type: text/plain; charset=UTF-8

暗号資産交換業者をかたるメールの報告が増えています。文面の例:
「暗号資産の送金を停止しました。制限を解除するには以下のリンクへ」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "a market letter", expect = false, mail = [[
From: bitbank相場便り <news@press.example.com>
Subject: bitbankの口座数
Content-Type: text/plain; charset=UTF-8

口座を開くには本人確認が要る。詳しくは以下のリンクから。
https://press.example.com/coin
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: bitFlyer <news@mail.example.net>
To: info@example.jp
Subject: 出金のお知らせ
Content-Type: text/plain; charset=UTF-8

新しい出金先へ0.3BTCの出金申請がありました。ご本人でなければキャンセルしてください。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@bitflyer.com;
 dkim=pass header.d=bitflyer.com; dmarc=pass header.from=bitflyer.com
Received: from mta1.bitflyer.com (mta1.bitflyer.com [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: bitFlyer <noreply@bitflyer.com>
To: info@example.jp
Subject: 出金申請の受付
Content-Type: text/plain; charset=UTF-8

出金申請を受け付けました。お心当たりがない場合はサポートへご連絡ください。ご確認をお願いします。
https://click.example.org/c/1
]] },
  },
}
