local lure = require("lure")

local posed = lure.poses { "docomo", "au", "kddi", "softbank", "y-mobile", "uq", "rakuten" }

local bill = literals {
  "未払い", "未納", "お支払いが確認でき", "お支払いの確認が", "支払いが確認されて", "料金のお支払いについて",
  "引き落としができ", "引き落としでき", "引落しでき", "口座振替ができ", "決済に失敗", "不正利用の可能性", "不正な決済", "不正決済", "第三者による",
  "不正アクセス",
  "お支払い確認が取れ", "支払い確認が取れ", "過払い", "返金", "料金の未", "不正に使用", "不正ログイン", "不審なログイン", "認証に複数回失敗",
  "ロックされ", "再認証", "パスキー", "セキュリティ強化", "アカウントを停止", "有効期限が切れ",
}

return campaign {
  id = "campaigns/mobile-bill",
  version = 1,
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "携帯電話「料金未払い・利用停止」の手口", en = "The \"mobile phone bill\" lure" },
  explain = {
    ja = "料金の未払いや決済の不正利用を口実に支払い・ログインページへ誘う、{brand}を騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as {brand}: an unpaid bill or misused payment service.",
  },
  prefilter = bill,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { bill, lure.demands })
  end,
  references = { "https://www.antiphishing.jp/news/alert/" },
  false_positives = {
    "the company's own reminder, when its links lead through a counting service and nothing confirms the sender",
  },
  tests = {
    { name = "the phone bill", expect = true, mail = [[
From: NTTドコモ <bill@mail.example.net>
Subject: 【NTTドコモ】ご利用料金の件
Content-Type: text/plain; charset=UTF-8

先月分のお支払いが確認できません。本日中にお支払いがないと回線を止めます。
https://mydocomo.example.org/pay
]] },
    { name = "the payment service, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?YXUgUEFZ?= <aupay@example.com>
Subject: =?iso-2022-jp?B?YXUgUEFZIBskQiQ0TXhNUSROM04bKEI=?=
 =?iso-2022-jp?B?GyRCRycbKEI=?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCJCo1Uk1NJE4bKEIgYXUgUEFZIBskQiRHSVRANSRKN2g6USQsJCIkaiReJDckPyEjGyhCChsk
QjBCQTQkTiQ/JGFNeE1RJHJAKThCJDckRiQkJF4kOSEjPCEkTiVaITwlOCQrJGkwRT5aSFY5ZiRy
JDRGfk5PJC8kQCQ1JCQhIxsoQgpodHRwczovL2V4YW1wbGUub3JnL2F1cGF5Cg==
]] },
    { name = "the company's own reminder", expect = false, mail = [[
From: ソフトバンク <info@softbank.jp>
Subject: ご利用料金のお支払いについて
Content-Type: text/plain; charset=UTF-8

ご利用料金が未払いです。お支払いがない場合、利用停止となります。
https://my.softbank.jp/
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: 携帯電話会社をかたるフィッシング
Content-Type: text/plain; charset=UTF-8

携帯電話会社をかたるメールの報告が増えています。文面の例:
「料金のお支払いが確認できません。本日中にお支払いください。利用停止となります」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "a repair shop", expect = false, mail = [[
From: SoftBankスマホ修理の店 <news@shop.example.com>
Subject: SoftBankの画面修理
Content-Type: text/plain; charset=UTF-8

修理の受付は本日中がお得です。
https://shop.example.com/repair
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: ソフトバンク <news@mail.example.net>
To: info@example.jp
Subject: 返金について
Content-Type: text/plain; charset=UTF-8

料金の計算に誤りがあり、過払い分をお返しします。受取口座を今週中に入力してください。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@softbank.jp;
 dkim=pass header.d=softbank.jp; dmarc=pass header.from=softbank.jp
Received: from mta1.softbank.jp (mta1.softbank.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: ソフトバンク <info@softbank.jp>
To: info@example.jp
Subject: お支払いのお願い
Content-Type: text/plain; charset=UTF-8

お支払いの確認が取れておりません。期日を過ぎると利用停止となります。お支払いをお願いします。
https://click.example.org/c/1
]] },
  },
}
