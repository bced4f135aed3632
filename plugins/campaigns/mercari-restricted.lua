local lure = require("lure")

local posed = lure.poses { "mercari" }

local restricted = literals {
  "不正利用の可能性", "アカウント制限", "アカウントが制限", "利用を制限", "アカウントが凍結", "アカウントを凍結",
  "利用停止", "使用停止", "まもなく停止", "利用を停止", "セキュリティ上のリスク", "異常なログイン",
  "利用状況をご確認", "利用規約新設", "本人確認が未完了", "本人確認が完了して",
  "規約に違反", "規約違反", "違反する取引", "不正なログイン", "不正アクセス", "売上金", "振込申請", "利用を一時", "利用が一時", "アカウントを一時",
  "アカウントが停止", "アカウントは停止", "本人情報", "本人確認のお願い", "出品を停止",
}

return campaign {
  id = "campaigns/mercari-restricted",
  version = 1,
  brand = "mercari",
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "メルカリ「利用制限・本人確認」の手口", en = "The Mercari \"account restricted\" lure" },
  explain = {
    ja = "アカウントの制限や利用停止を口実に偽のログインページへ誘う、メルカリを騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as Mercari: the account is restricted or about to stop.",
  },
  prefilter = restricted,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { restricted, lure.demands })
  end,
  references = { "https://www.antiphishing.jp/news/alert/" },
  false_positives = {
    "Mercari's own notice of a restriction, forwarded by a service that rewrites its links and without a result of SPF, DKIM or DMARC",
  },
  tests = {
    { name = "the account is restricted", expect = true, mail = [[
From: メルカリ <jimukyoku@mail.example.net>
Subject: 【メルカリ】アカウントが制限されました
Content-Type: text/plain; charset=UTF-8

不審な取引があったため、出品と購入を止めています。
制限を解除するにはこちら
https://jp-mercari.example.org/login
]] },
    { name = "identity, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?GyRCJWElayUrJWo7dkwzNkkbKEI=?= <info@example.com>
Subject: =?iso-2022-jp?B?GyRCJWElayVaJSQbKEIgGyRCS1w/TTNORyckTiQqNGobKEI=?=
 =?iso-2022-jp?B?GyRCJCQbKEI=?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCJCo1Uk1NJE5LXD9NM05HJyQsNDBOOyQ3JEYkJCReJDskcyEjGyhCChskQjI8NS0bKEJVUkwb
JEIkKyRpTEg1dj5aJE48TD8/JHIkKkF3JGokLyRAJDUkJCEjGyhCCmh0dHBzOi8vZXhhbXBsZS5v
cmcvbWVycGF5Cg==
]] },
    { name = "Mercari's own notice", expect = false, mail = [[
From: メルカリ <no-reply@mercari.jp>
Subject: 【メルカリ】利用制限に関するお知らせ
Content-Type: text/plain; charset=UTF-8

お客さまのアカウントが制限されています。アプリにログインして、お知らせをご覧ください。
https://jp.mercari.com/
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: メルカリをかたるフィッシング
Content-Type: text/plain; charset=UTF-8

メルカリをかたるメールの報告が増えています。文面の例:
「アカウントの利用を制限しました。以下のリンクをクリックしてください」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "a buyer's question", expect = false, mail = [[
From: メルカリ購入者 鈴木 <suzuki@example.com>
Subject: メルカリで買った時計
Content-Type: text/plain; charset=UTF-8

先日の時計の件、写真を上げておきました。以下のリンクからどうぞ。
https://photo.example.com/watch
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: メルカリ事務局 <news@mail.example.net>
To: info@example.jp
Subject: 出品について
Content-Type: text/plain; charset=UTF-8

規約違反の疑いで売上金の振込を止めています。解除は本人情報の提出後となります。下記からどうぞ。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@mercari.jp;
 dkim=pass header.d=mercari.jp; dmarc=pass header.from=mercari.jp
Received: from mta1.mercari.jp (mta1.mercari.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: メルカリ <no-reply@mercari.jp>
To: info@example.jp
Subject: 利用を制限しています
Content-Type: text/plain; charset=UTF-8

規約に違反する出品があり、利用を制限しています。解除は事務局の確認後となります。
https://click.example.org/c/1
]] },
  },
}
