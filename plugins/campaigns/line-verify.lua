local lure = require("lure")

local posed = lure.poses { "line" }

local pretext = literals {
  "再認証", "本人確認が必要", "本人確認をお願い", "異常なログイン", "不正ログイン", "不正なログイン", "別の端末",
  "他の端末", "ほかの端末", "新しい端末", "異常が検出", "異常を検出", "ロックされ", "利用を制限", "利用が制限",
  "アカウントは制限",
  "異なる端末", "異なる環境", "別の環境", "見慣れない端末", "安全認証", "乗っ取", "なりすまし", "不審なログイン", "ログインが試み",
  "アカウントを一時", "アカウントが一時", "アカウントが停止",
}

return campaign {
  id = "campaigns/line-verify",
  version = 1,
  brand = "line",
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "LINE「再認証・別端末のログイン」の手口", en = "The LINE \"verify again\" lure" },
  explain = {
    ja = "再認証や別の端末からのログインを口実に認証情報を入力させる、LINEを騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as LINE: the account must be verified again after a login elsewhere.",
  },
  prefilter = pretext,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { pretext, lure.demands })
  end,
  references = { "https://www.antiphishing.jp/news/alert/" },
  false_positives = {
    "LINE's own notice of a login on another device, forwarded by a service that rewrites its links and without a result of SPF, DKIM or DMARC",
  },
  tests = {
    { name = "verify again", expect = true, mail = [[
From: LINE <support@mail.example.net>
Subject: 【LINE】安全確認のお願い
Content-Type: text/html; charset=UTF-8

<p>お客様のトークを守るため再認証をお願いしています。</p><p>本日中にお済みでないと、トークは消えます。</p>
<a href="https://line-me.example.org/">進む</a>
]] },
    { name = "another device, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?TElORRskQiUiJSslJiVzJUgbKEI=?= <info@example.com>
Subject: =?iso-2022-jp?B?TElORRskQiUiJSslJiVzJUgbKEIgGyRCJW0lMBsoQg==?=
 =?iso-2022-jp?B?GyRCJSQlc0RMQ04bKEI=?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCSkwkTkM8S3YkRyVtJTAlJCVzJDUkbCReJDckPyEjGyhCChskQjNQJCgkLCRKJDEkbCRQISI8
ISROJVohPCU4JEdFRU9DSFY5ZiRyRn4kbCRGJW0lQyUvJHIycj18JDckRiQvJEAkNSQkISMbKEIK
aHR0cHM6Ly9leGFtcGxlLm9yZy9saW5lCg==
]] },
    { name = "LINE's own notice", expect = false, mail = [[
From: LINE <no-reply@line.me>
Subject: LINEへのログイン
Content-Type: text/plain; charset=UTF-8

別の端末でLINEにログインしました。心当たりがない場合はアカウントを確認してください。
https://help.line.me/line/
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: LINEをかたるフィッシング
Content-Type: text/plain; charset=UTF-8

LINEをかたるメールの報告が増えています。文面の例:
「アカウントの再認証が必要です。48時間以内に認証を完了してください」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "a shop's LINE friends", expect = false, mail = [[
From: LINE <tomodachi@shop.example.com>
Subject: お友だち登録で100円引き
Content-Type: text/plain; charset=UTF-8

クーポンの受け取りは本日中。新しいお店の地図はこちら。
https://shop.example.com/line
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: LINE <news@mail.example.net>
To: info@example.jp
Subject: 安全のために
Content-Type: text/plain; charset=UTF-8

見慣れない端末でログインが試みられました。お客様でない場合は安全認証をしてください。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@line.me;
 dkim=pass header.d=line.me; dmarc=pass header.from=line.me
Received: from mta1.line.me (mta1.line.me [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: LINE <no_reply@line.me>
To: info@example.jp
Subject: ログインのお知らせ
Content-Type: text/plain; charset=UTF-8

別の端末でログインしました。ご自身でない場合は、本人確認のうえパスワードを変更してください。至急ご確認ください。
https://click.example.org/c/1
]] },
  },
}
