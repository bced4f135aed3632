local lure = require("lure")

local posed = lure.poses { "amazon" }

local locked = literals {
  "アカウントは停止", "アカウントを停止", "アカウントの利用を停止", "アカウントへのアクセスを停止",
  "アカウントを一時保留", "アカウントがロック", "アカウントをロック", "アカウントは使用不可", "一時的に停止",
  "異常な活動", "異常なアクティビティ", "不審なアクティビティ", "不正なアクティビティ", "サインインが検出",
  "サインイン試行", "新しいデバイスから", "ログインして商品を購入", "パスワードを変更いたしました",
  "異常なログイン", "永久ロック", "正確な情報ではない",
  "異常な操作", "異常な取引", "不正なログイン", "不正ログイン", "不正アクセス", "第三者に", "アカウントを凍結", "アカウントは凍結",
  "アカウントが凍結", "永久に閉鎖", "アカウントを閉鎖", "アカウントの閉鎖", "アカウントが停止", "アカウントは一時", "アカウントが一時",
  "アカウントを一時", "心当たりのないサインイン", "見慣れない端末", "セキュリティ上の理由",
}

return campaign {
  id = "campaigns/amazon-locked",
  version = 1,
  brand = "amazon",
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "Amazon「アカウント停止」の手口", en = "The Amazon \"account locked\" lure" },
  explain = {
    ja = "異常なサインインやアカウントの停止を口実に情報の更新を迫る、Amazonを騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as Amazon: an odd sign-in or a locked account, and data are to be renewed.",
  },
  prefilter = locked,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { locked, lure.demands })
  end,
  references = {
    "https://www.antiphishing.jp/news/alert/",
    "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B",
  },
  false_positives = {
    "Amazon's own notice of a new sign-in, forwarded by a service that rewrites its links and without a result of SPF, DKIM or DMARC",
  },
  tests = {
    { name = "a sign-in from afar", expect = true, mail = [[
From: Amazon.co.jp <security@account.example.net>
Subject: 【Amazon】ログインに関する大切なお知らせ
Content-Type: text/html; charset=UTF-8

<p>いつもと違う国からの異常なログインがありました。</p>
<p>お客様を守るため、24時間以内に登録情報の更新をお済ませください。</p>
<a href="https://signin.example.org/ap">Amazonにログイン</a>
]] },
    { name = "the account is on hold, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?QW1hem9u?= <info@example.com>
Subject: =?iso-2022-jp?B?QW1hem9uGyRCJSIlKyUmJXMlSCRyGyhC?=
 =?iso-2022-jp?B?GyRCRGQ7XyQ3JF4kNyQ/GyhC?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCSVRANSRKQ21KOCRONT8kJCQsJCIkaiReJDkhIxsoQgobJEIyPCROMmhMTCQrJGlLXD9NM05H
JyRyOVQkJiRIISIkOSQwJEs6RjMrJDUkbCReJDkhIxsoQgpodHRwczovL2V4YW1wbGUub3JnL3Zl
cmlmeQo=
]] },
    { name = "Amazon's own notice", expect = false, mail = [[
From: Amazon.co.jp <account-update@amazon.co.jp>
Subject: Amazon: 新しいデバイスからのサインイン
Content-Type: text/plain; charset=UTF-8

新しいデバイスからのサインインがありました。お心当たりがなければアカウントを確認してください。
https://www.amazon.co.jp/a/settings/approval
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: Amazonをかたるフィッシング
Content-Type: text/plain; charset=UTF-8

Amazonをかたるメールの報告が増えています。文面の例:
「アカウントをロックしました。本人確認を行ってください」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "a colleague about his account", expect = false, mail = [[
From: Amazon担当 佐藤 <sato@example.co.jp>
Subject: Amazonビジネスの件
Content-Type: text/plain; charset=UTF-8

先日アカウントがロックされましたが、電話で解決しました。手順を書いておきました。
https://wiki.example.co.jp/amazon
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: Amazon.co.jp <news@mail.example.net>
To: info@example.jp
Subject: ご利用のお客様へ
Content-Type: text/plain; charset=UTF-8

お客様のアカウントで見慣れない端末からの操作がありました。安全のため凍結しています。所有者の方はお手続きください。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@amazon.co.jp;
 dkim=pass header.d=amazon.co.jp; dmarc=pass header.from=amazon.co.jp
Received: from mta1.amazon.co.jp (mta1.amazon.co.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: Amazon.co.jp <account-update@amazon.co.jp>
To: info@example.jp
Subject: サインインのお知らせ
Content-Type: text/plain; charset=UTF-8

見慣れない端末からサインインがありました。お客様でない場合はアカウントを保護してください。ご確認をお願いします。
https://click.example.org/c/1
]] },
  },
}
