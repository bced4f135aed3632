local lure = require("lure")

local posed = lure.poses { "nta" }

local tax = literals {
  "未払いの税金", "未納の税金", "未納税", "未払い税", "税金の未納", "滞納", "納税が確認", "納付が確認",
  "納付されて", "未納分", "未納となって", "還付金のお", "還付金が", "税金の還付", "税の還付",
  "納税のお", "納付のお", "延滞金", "催告", "追徴", "還付金", "還付手続", "過誤納", "所得税の", "税務調査",
}

return campaign {
  id = "campaigns/nta-unpaid",
  version = 1,
  brand = "nta",
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "国税庁「未納税金」の手口", en = "The National Tax Agency \"unpaid tax\" lure" },
  explain = {
    ja = "未納の税金と差し押さえを口実に支払いページへ誘う、国税庁やe-Taxを騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as the National Tax Agency: unpaid tax, with seizure threatened, or a refund.",
  },
  prefilter = tax,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { tax, lure.demands })
  end,
  references = { "https://www.antiphishing.jp/news/alert/" },
  false_positives = {
    "a tax accountant's letter whose From names e-Tax and that speaks of unpaid tax",
  },
  tests = {
    { name = "seizure", expect = true, mail = [[
From: 国税庁 <nta@mail.example.net>
Subject: 税務署からのお知らせ【未納分について】
Content-Type: text/plain; charset=UTF-8

所得税の納付が確認できないため、資産の差し押さえを行う予定です。
お支払いはこちら
https://e-tax.example.org/pay
]] },
    { name = "a refund, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?ZS1UYXg=?= <refund@example.com>
Subject: =?iso-2022-jp?B?GyRCIVobKEJlLVRheBskQiFbQEc2YiRONFRJVRsoQg==?=
 =?iso-2022-jp?B?GyRCJEskRCQkJEYbKEI=?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCNFRJVTZiJCwzTkRqJDckXiQ3JD8hIxsoQgobJEJLXEZ8Q2YkSzwhJE4lWiE8JTgkRzh9OkJI
VjlmJHIkNEVQTz8kLyRAJDUkJCEjGyhCCmh0dHBzOi8vZXhhbXBsZS5vcmcva2FucHUK
]] },
    { name = "the agency's own letter", expect = false, mail = [[
From: 国税庁 <mailmag@nta.go.jp>
Subject: 国税庁メールマガジン
Content-Type: text/plain; charset=UTF-8

納付が確認できない場合は延滞税がかかります。納付の方法はこちら。
https://www.nta.go.jp/taxes/nozei/nofu/
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: 国税庁をかたるフィッシング
Content-Type: text/plain; charset=UTF-8

国税庁をかたるメールの報告が増えています。文面の例:
「未払いの税金があります。最終期限までに納付しない場合は差押となります」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "an accountant's seminar", expect = false, mail = [[
From: e-Taxセミナー事務局 <news@example.co.jp>
Subject: e-Taxの使い方セミナー
Content-Type: text/plain; charset=UTF-8

還付金がある方の申告を、画面を見ながら説明します。
https://seminar.example.co.jp/
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: 国税庁 <news@mail.example.net>
To: info@example.jp
Subject: お知らせ
Content-Type: text/plain; charset=UTF-8

所得税の追徴があります。納付のない方には催告のうえ差押えを行います。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@e-tax.nta.go.jp;
 dkim=pass header.d=e-tax.nta.go.jp; dmarc=pass header.from=e-tax.nta.go.jp
Received: from mta1.e-tax.nta.go.jp (mta1.e-tax.nta.go.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: e-Tax <info@e-tax.nta.go.jp>
To: info@example.jp
Subject: 還付金の処理状況
Content-Type: text/plain; charset=UTF-8

還付金の処理状況をお知らせします。ログインしてご確認ください。
https://click.example.org/c/1
]] },
  },
}
