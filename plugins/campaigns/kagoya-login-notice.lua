local lure = require("lure")

local posed = lure.poses { "kagoya" }

local wording = {
  literals { "ログインのお知らせ", "ログイン内容" },
  literals { "接続地域", "国外" },
  literals { "削除のフラグ", "フラグが付けられ" },
  literals { "サービスをアップグレード", "サーバーのメンテナンスを実施" },
}

return campaign {
  id = "campaigns/kagoya-login-notice",
  version = 1,
  brand = "kagoya",
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "カゴヤ「ログインのお知らせ」の手口", en = "The KAGOYA \"login notice\" lure" },
  explain = {
    ja = "国外からのログインやメールアドレス削除を口実に偽の WEB メールへ誘う、カゴヤを騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as KAGOYA web mail and speaks of a foreign login or a deletion.",
  },
  prefilter = { "ログインのお知らせ", "ログイン内容", "削除のフラグ", "アップグレードしてください" },
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, wording, 3)
  end,
  references = { "https://www.kagoya.jp/important/antiphishing/" },
  tests = {
    { name = "the lure", expect = true, mail = [[
From: KAGOYA Inc <sawada@air.linkclub.or.jp>
Subject: 【KAGOYA WEBメール】ログインのお知らせ
Content-Type: text/plain; charset=UTF-8

接続地域:国外
メールアドレスに削除のフラグが付けられています。
https://santamariasold.com/move/kagoya.net/
]] },
    { name = "a genuine login notice", expect = false, mail = [[
From: カゴヤ・ジャパン <support@kagoya.jp>
Subject: ログインのお知らせ
Content-Type: text/plain; charset=UTF-8

コントロールパネルへのログインがありました。
https://www.kagoya.jp/
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: KAGOYA ウェブメール <news@mail.example.net>
To: info@example.jp
Subject: ログインの確認
Content-Type: text/plain; charset=UTF-8

国外の接続地域からログインがあり、お客様のメールに削除のフラグを付けました。残すにはサービスをアップグレードしてください。ログイン内容は次の通りです。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@kagoya.jp;
 dkim=pass header.d=kagoya.jp; dmarc=pass header.from=kagoya.jp
Received: from mta1.kagoya.jp (mta1.kagoya.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: カゴヤ <support@kagoya.jp>
To: info@example.jp
Subject: ログインのお知らせ
Content-Type: text/plain; charset=UTF-8

接続地域が国外のログインがありました。ログイン内容をご確認ください。サーバーのメンテナンスを実施します。
https://click.example.org/c/1
]] },
  },
}
