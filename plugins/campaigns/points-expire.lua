local lure = require("lure")

local posed = lure.poses {
  "etc", "ana", "jal", "docomo", "ponta", "au", "rakuten", "waon", "aeon-card", "saison-card", "epos-card",
  "view-card", "softbank", "paypay", "jcb", "smbc-card", "ekinet", "mobile-suica", "yodobashi", "bic-camera",
}

local points = literals {
  "ポイントの有効期限が切れ", "ポイントの有効期限が近", "ポイントが失効", "ポイントは失効", "ポイントの一部が",
  "失効予定ポイント", "ポイントの失効", "マイルが失効", "マイルは失効", "マイルの失効", "失効予定マイル",
  "未加算マイル", "マイル加算手続き", "マイル=1円", "ポイント=1円", "マイルが加算されて", "ポイントが加算されて",
  "未受取のポイント", "未受取ポイント",
  "ポイントを進呈", "ポイントを受け取", "ポイントをプレゼント", "ポイントの有効期限", "ポイント失効", "ポイントを失効", "マイル失効",
  "マイルの有効期限", "マイルを受け取", "マイルを交換", "マイル 加算", "ポイントを延長", "ポイントが付与", "未使用ポイント", "未使用のポイント",
  "ポイント付与",
}

return campaign {
  id = "campaigns/points-expire",
  version = 1,
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "「ポイント・マイル失効」の手口", en = "The \"points expire\" lure" },
  explain = {
    ja = "ポイントやマイルの失効・未加算を口実に急いで交換させようとする、{brand}を騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as {brand}: points or miles expire or weren't credited, and must be claimed in haste.",
  },
  prefilter = points,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { points, lure.demands })
  end,
  references = { "https://www.antiphishing.jp/news/alert/" },
  false_positives = {
    "the company's own letter on points that expire, when its links lead through a counting service and nothing confirms the sender",
  },
  tests = {
    { name = "toll points", expect = true, mail = [[
From: ETCマイレージサービス事務局 <point@mail.example.net>
Subject: ETCマイレージ ポイントの有効期限が近づいています
Content-Type: text/plain; charset=UTF-8

8,000 ポイントの失効まであとわずかです。
24時間以内に還元額へ交換してください。
https://smile.example.org/point
]] },
    { name = "miles, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?QU5BGyRCJV4lJCVsITwlOCUvJWklVhsoQg==?= <amc@example.com>
Subject: =?iso-2022-jp?B?QU5BGyRCJV4lJCVsITwlOCUvJWklVhsoQiA=?=
 =?iso-2022-jp?B?GyRCTCQyQzs7JV4lJCVrJE4kNDBGRmIbKEI=?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCQGhGfCROJDRFaz5oSiwkTkwkMkM7OyVeJSQlayQsJCIkaiReJDkhIxsoQgobJEI6IyQ5JDA8
dSQxPGgkayRLJE8ycTB3SFY5ZiRIJSshPCVJSFY5ZiRyJDRGfk5PJC8kQCQ1JCQhIxsoQgpodHRw
czovL2V4YW1wbGUub3JnL2FtYwo=
]] },
    { name = "the programme's own letter", expect = false, mail = [[
From: ETCマイレージサービス事務局 <info@smile-etc.jp>
Subject: ETCマイレージポイントの失効について
Content-Type: text/plain; charset=UTF-8

今年度末でポイントが失効します。お早めに交換してください。
https://www.smile-etc.jp/
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: ETCマイレージサービスをかたるフィッシング
Content-Type: text/plain; charset=UTF-8

ETCマイレージサービスをかたるメールの報告が増えています。文面の例:
「ポイントが失効します。24時間以内に交換してください」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "a shop's bonus points", expect = false, mail = [[
From: 楽天市場店 ショップ便り <news@shop.example.com>
Subject: 本日限りポイント5倍
Content-Type: text/plain; charset=UTF-8

お買い物マラソンは本日限り。ポイントの詳細はこちら。
https://click.example.com/sale
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: ANAマイレージクラブ <news@mail.example.net>
To: info@example.jp
Subject: 残りわずかです
Content-Type: text/plain; charset=UTF-8

お持ちのマイルの有効期限が明日で切れます。商品券に交換する方はこちら。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@121.ana.co.jp;
 dkim=pass header.d=121.ana.co.jp; dmarc=pass header.from=121.ana.co.jp
Received: from mta1.121.ana.co.jp (mta1.121.ana.co.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: ANAマイレージクラブ <ana@121.ana.co.jp>
To: info@example.jp
Subject: マイルの有効期限
Content-Type: text/plain; charset=UTF-8

マイルの有効期限が近づいています。お早めに交換してください。
https://click.example.org/c/1
]] },
  },
}
