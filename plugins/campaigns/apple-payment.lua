local lure = require("lure")

local posed = lure.poses { "apple" }

local renewal = literals {
  "支払い方法の更新", "支払い方法の確認", "支払い方法をご確認", "支払い方法に問題", "支払い情報の更新",
  "支払い情報を更新", "支払い情報に問題", "支払い方法(クレジットカード)の変更", "請求情報に問題",
  "請求先情報を更新", "更新できませんでした", "ご購入を完了できません", "apple idの確認", "apple idがロック",
  "apple idは停止",
  "支払い情報の一部", "支払い情報が", "支払い方法が", "お支払いに失敗", "請求に失敗", "アカウントは一時的に", "アカウントはロック",
  "アカウントがロック", "idは一時的に", "idがロック", "サブスクリプション", "この購入を承認", "この購入に心当たり", "払い戻しを請求", "icloudの容量",
  "icloud+", "ストレージが不足",
}

return campaign {
  id = "campaigns/apple-payment",
  version = 1,
  brand = "apple",
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "Apple「お支払い情報の更新」の手口", en = "The Apple \"payment details\" lure" },
  explain = {
    ja = "支払い情報やアカウント情報の更新を口実に偽のサインインへ誘う、Appleを騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as Apple: payment or account details must be renewed, or a subscription stops.",
  },
  prefilter = renewal,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { renewal, lure.demands })
  end,
  references = { "https://www.antiphishing.jp/news/alert/", "https://support.apple.com/ja-jp/102568" },
  false_positives = {
    "Apple's own notice that a renewal failed, forwarded by a service that rewrites its links and without a result of SPF, DKIM or DMARC",
  },
  tests = {
    { name = "the storage plan", expect = true, mail = [[
From: Apple <billing@mail.example.net>
Subject: iCloud+ の更新について
Content-Type: text/html; charset=UTF-8

<p>iCloud+ のプランを更新できませんでした。</p><p>このままでは写真のバックアップが停止されます。</p>
<a href="https://appleid.example.org/">お支払い情報</a>
]] },
    { name = "the account, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?QXBwbGUgGyRCJTUlXSE8JUgbKEI=?= <no-reply@example.com>
Subject: =?iso-2022-jp?B?QXBwbGUgSUQgGyRCJE4kKjtZGyhC?=
 =?iso-2022-jp?B?GyRCSickJEp9SyEkTjNORycbKEI=?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCO1lKJyQkPnBKcyRLTGRCaiQsOCskRCQrJGokXiQ3JD8hIxsoQgo0OBskQjt+NFYwSkZiJEsl
NSUkJXMlJCVzJDchIiUrITwlSSRyRVBPPyQ3RD4kNyRGJC8kQCQ1JCQhIxsoQgpodHRwczovL2V4
YW1wbGUub3JnL2lkCg==
]] },
    { name = "Apple's own notice", expect = false, mail = [[
From: Apple <no_reply@email.apple.com>
Subject: お支払い方法に問題があります
Content-Type: text/plain; charset=UTF-8

サブスクリプションを更新できませんでした。支払い情報を更新しないと停止されます。
https://apps.apple.com/account/billing
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: Appleをかたるフィッシング
Content-Type: text/plain; charset=UTF-8

Appleをかたるメールの報告が増えています。文面の例:
「お支払い情報の更新が必要です。24時間以内にご確認ください」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "a shop that sells Apple gift cards", expect = false, mail = [[
From: Apple製品専門店 <news@shop.example.com>
Subject: Apple Gift Card 入荷
Content-Type: text/plain; charset=UTF-8

お支払い方法の確認ができ次第、すぐに発送します。
https://shop.example.com/gift
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: Apple <news@mail.example.net>
To: info@example.jp
Subject: 領収書のお知らせ
Content-Type: text/plain; charset=UTF-8

この購入に心当たりがない場合は、払い戻しを請求してください。受付は本日中です。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@email.apple.com;
 dkim=pass header.d=email.apple.com; dmarc=pass header.from=email.apple.com
Received: from mta1.email.apple.com (mta1.email.apple.com [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: Apple <no_reply@email.apple.com>
To: info@example.jp
Subject: お支払いについて
Content-Type: text/plain; charset=UTF-8

サブスクリプションのお支払いに失敗しました。お支払い方法を更新してください。
https://click.example.org/c/1
]] },
  },
}
