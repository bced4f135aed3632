local lure = require("lure")

local posed = lure.poses { "kagoya" }

local wording = {
  literals { "契約満了", "契約期間がまもなく満了" },
  literals { "ドメインメンテナンス", "属性ドメイン", "ドメイン契約の更新" },
  literals { "解約となります", "当該ご契約サービスは解約" },
  literals { "全額お支払い済み", "こちらをクリック" },
}

return campaign {
  id = "campaigns/kagoya-expiry",
  version = 1,
  brand = "kagoya",
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "カゴヤ「サービス契約満了」の手口", en = "The KAGOYA \"contract expires\" lure" },
  explain = {
    ja = "ドメイン契約の満了を装い更新ページへ誘う、カゴヤを騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as KAGOYA and wants an expiring domain renewed.",
  },
  prefilter = { "契約満了", "ドメインメンテナンス", "属性ドメイン", "満了となります" },
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, wording, 3)
  end,
  references = { "https://www.kagoya.jp/important/antiphishing/" },
  tests = {
    { name = "the lure", expect = true, mail = [[
From: カゴヤ・ジャパン サポートセンター <support@kagoya.jp>
Subject: サービス契約満了のお知らせ(ドメインメンテナンス)
Content-Type: text/plain; charset=UTF-8

契約満了日をもって、当該ご契約サービスは解約となります。
ドメイン契約の更新はこちらをクリックしてください。
https://www.ieliulanqi.net/url.php
]] },
    { name = "renewal with the brand's links only", expect = false, mail = [[
From: カゴヤ・ジャパン サポートセンター <support@kagoya.jp>
Subject: ドメイン契約の更新のお知らせ
Content-Type: text/plain; charset=UTF-8

ご契約期間がまもなく満了となります。更新されない場合は解約となります。
https://www.kagoya.jp/
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: KAGOYA <news@mail.example.net>
To: info@example.jp
Subject: ご契約の件
Content-Type: text/plain; charset=UTF-8

ドメイン契約の更新がお済みでありません。契約満了の翌日に当該ご契約サービスは解約となります。更新はこちらをクリック。
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
Subject: 契約満了のお知らせ
Content-Type: text/plain; charset=UTF-8

ドメイン契約の更新時期です。契約満了後は解約となります。更新はこちらをクリックしてください。
https://click.example.org/c/1
]] },
  },
}
