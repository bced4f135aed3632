local lure = require("lure")

local wording = {
  literals { "一時停止", "自動退会", "自動的に退会", "退会に関するお知らせ", "退会手続き",
    "退会処理", "アカウントが制限" },
  literals { "アカウント情報", "会員情報", "ご登録情報" },
  literals { "ご変更はこちら", "下記リンクより", "ログインはこちら", "えきねっとにログイン", "詳細をご確認" },
}

--- JR西日本 has the same text with its own name put in.
local posed = lure.poses { "ekinet", "jr-west" }

return campaign {
  id = "campaigns/ekinet-suspended",
  version = 2,
  brand = "ekinet",
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "えきねっと「サービス一時停止」の手口", en = "The Eki-Net \"service suspended\" lure" },
  explain = {
    ja = "サービスの停止や自動退会を口実に偽サイトへ誘う、{brand}を騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as {brand} and speaks of a suspension or an automatic withdrawal.",
  },
  prefilter = {
    "一時停止されました", "自動退会", "自動的に退会", "アカウントが制限", "一部が誤っている", "ご変更はこちらから", "退会手続き",
    "退会に関するお知らせ",
  },
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, wording, 2)
  end,
  tests = {
    { name = "the lure", expect = true, mail = [[
From: えきねっと <eki-customer9@nlugjoc.cn>
Subject: 「えきねっと」サービスが一時停止されました。
Content-Type: text/html; charset=UTF-8

<p>引き続きサービスをご利用いただきたい場合は、下記リンクより詳細をご確認ください。</p>
<a href="https://www.eki-net.montaly.shop/">→ご変更はこちらから</a>
]] },
    { name = "the railway in the west", expect = true, mail = [[
From: JR西日本 会員事務局 <wester@mail.example.net>
Subject: 【JR西日本】自動退会について
Content-Type: text/plain; charset=UTF-8

二年間ご利用のない方は自動的に退会となります。続けてお使いになる方は下記リンクより会員情報をお確かめください。
https://j-west.example.org/
]] },
    { name = "withdrawal done, by the brand", expect = false, mail = [[
From: えきねっと <info@eki-net.com>
Subject: 【えきねっと】アカウントの自動退会処理完了のお知らせ
Content-Type: text/plain; charset=UTF-8

長期間ご利用のない会員情報を削除しました。
https://www.eki-net.com/
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: えきねっと <news@mail.example.net>
To: info@example.jp
Subject: 会員登録の見直し
Content-Type: text/plain; charset=UTF-8

長くご利用のない会員様は自動的に退会となります。会員情報を残す方はえきねっとにログインしてください。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@eki-net.com;
 dkim=pass header.d=eki-net.com; dmarc=pass header.from=eki-net.com
Received: from mta1.eki-net.com (mta1.eki-net.com [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: えきねっと <noreply@eki-net.com>
To: info@example.jp
Subject: 会員登録の見直し
Content-Type: text/plain; charset=UTF-8

2年間ログインのない会員様は自動退会となります。会員情報をご確認のうえ、えきねっとにログインしてください。
https://click.example.org/c/1
]] },
  },
}
