local lure = require("lure")

local posed = lure.poses { "amazon" }

local failure = literals {
  "支払い方法に問題", "支払方法に問題", "支払い方法が承認されな", "支払方法が承認されな", "支払い方法の有効期限",
  "有効なクレジットカードが", "注文を出荷できま", "出荷することができません", "請求することができません",
  "ご請求ができません", "自動更新設定を解除", "会費のお支払い", "お支払いが承認され", "決済できませんでした",
  "お支払いを処理できません",
  "お支払いに失敗", "支払いに失敗", "お支払いができません", "お支払いが確認でき", "決済に失敗", "決済ができません", "カードの有効期限",
  "カードが無効", "会費をご請求", "会費の請求", "年会費", "月会費", "会員資格", "会員特典", "プライムの自動更新", "プライム会員の自動", "返金を申請",
  "二重に請求",
}

return campaign {
  id = "campaigns/amazon-payment",
  version = 1,
  brand = "amazon",
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "Amazon「お支払い方法に問題」の手口", en = "The Amazon \"payment method\" lure" },
  explain = {
    ja = "会費や注文の支払いに問題があるとして偽のログインページへ誘う、Amazonを騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as Amazon: a payment for Prime or an order failed, and the method of payment is to be renewed.",
  },
  prefilter = failure,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { failure, lure.demands })
  end,
  references = {
    "https://www.antiphishing.jp/news/alert/",
    "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
  },
  false_positives = {
    "Amazon's own notice that a payment failed, forwarded by a service that rewrites its links and without a result of SPF, DKIM or DMARC",
  },
  tests = {
    { name = "Prime can't be paid for", expect = true, mail = [[
From: Amazon.co.jp <prime-info@mail.example.net>
Subject: Amazonプライム 会費のお支払いについて
Content-Type: text/html; charset=UTF-8

<p>ご登録のカードでは今月のプライム会費をご請求ができませんでした。</p>
<p>特典を引き続きお使いになるには、三日以内にお支払い方法を更新してください。</p>
<a href="https://amazon-member.example.org/signin">手続きへ進む</a>
]] },
    { name = "an order can't be shipped, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?GyRCJSIlXiU+JXMbKEI=?= <order@shop.example.com>
Subject: =?iso-2022-jp?B?GyRCJDRDbUo4JHI9UDJZJEckLSReJDskcxsoQg==?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

QW1hem9uGyRCJE4kNENtSjgkSyREJCQkRiEiO1lKJ0p9SyEkS0xkQmokLCQiJGskPyRhSC9BdyRy
O18kYSRGJCQkXiQ5ISMbKEIKGyRCJSshPCVJPnBKcyROOTk/NyRPJDMkQSRpGyhCCmh0dHBzOi8v
d3d3LmV4YW1wbGUub3JnL2FwL3NpZ25pbgo=
]] },
    { name = "Amazon's own notice", expect = false, mail = [[
From: Amazon.co.jp <no-reply@amazon.co.jp>
Subject: Amazonプライム会費のお支払い方法に問題があります
Content-Type: text/plain; charset=UTF-8

山田 太郎様
プライム会費のお支払いができませんでした。支払い方法を更新してください。
https://www.amazon.co.jp/gp/primecentral
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: Amazonをかたるフィッシング
Content-Type: text/plain; charset=UTF-8

Amazonをかたるメールの報告が増えています。文面の例:
「支払い方法に問題があります。支払い方法を更新してください」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "Amazon's gift vouchers told of by a shop", expect = false, mail = [[
From: Amazonギフト抽選係 <news@shop.example.com>
Subject: Amazonギフト券が当たる
Content-Type: text/plain; charset=UTF-8

お支払い方法の更新で、もれなく抽選にご参加いただけます。
https://shop.example.com/gift
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: Amazonプライム <news@mail.example.net>
To: info@example.jp
Subject: 会員資格について
Content-Type: text/plain; charset=UTF-8

今月の会費がカード会社で承認されず、会員特典を止めています。別のお支払い方法を登録してください。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@amazon.co.jp;
 dkim=pass header.d=amazon.co.jp; dmarc=pass header.from=amazon.co.jp
Received: from mta1.amazon.co.jp (mta1.amazon.co.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: Amazon.co.jp <no-reply@amazon.co.jp>
To: info@example.jp
Subject: プライム会費のお支払い
Content-Type: text/plain; charset=UTF-8

会費のお支払いに失敗しました。お支払い方法をご確認ください。
https://click.example.org/c/1
]] },
  },
}
