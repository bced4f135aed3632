local lure = require("lure")

local posed = lure.poses {
  "coincheck", "bitflyer", "bitbank", "gmo-coin", "sbi-vc-trade", "bitpoint", "bittrade", "zaif", "binance",
}

local suspended = literals {
  "暗号資産の送金", "送金を一時停止", "送金の一時停止", "送金の停止", "出庫の一時停止", "出庫を停止", "出金を制限",
  "出金制限", "出金を停止", "使用停止", "利用を一時制限", "利用停止", "利用を停止", "アカウントを凍結",
  "不正なログイン", "不正出金",
}
local demand = literals {
  "お問い合わせフォーム", "詳細はリンク", "詳細はこちら", "再開手続き", "アカウントを確認", "本人確認",
  "ログインして", "解除手続き", "制限を解除", "以下のリンク", "下記url", "手続きはこちら", "ウォレットを接続",
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
    return lure.match(mail, evidence, posed, { suspended, demand })
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
  },
}
