local lure = require("lure")

local posed = lure.poses {
  "sakura", "onamae", "xserver", "lolipop", "muumuu", "conoha", "heteml", "cpi", "wadax", "webarena", "mixhost", "value-domain",
  "sixcore", "alpha-mail", "gmo", "iij", "biglobe", "ocn", "nifty", "so-net", "plala", "godaddy",
}

local contract = literals {
  "更新料金", "更新期限", "契約更新", "ご契約の更新", "契約終了", "契約満了", "契約期間", "自動更新に失敗", "自動更新が失敗", "自動更新ができ",
  "利用期限", "ご利用期限", "ドメイン更新", "ドメインの更新", "ドメインの有効期限", "有効期限", "お支払いが確認でき", "お支払いの確認が", "お支払いについて",
  "支払い遅延", "お支払い遅延", "決済に失敗", "決済ができ", "未払い", "未納", "引き落としができ", "引き落としでき", "引落しでき", "アカウント 凍結", "アカウントを凍結", "凍結のお知らせ",
  "サーバーを凍結", "データが削除", "データはすべて", "データが消去", "データを削除", "迷惑メールが送信", "大量の迷惑メール", "サーバー移行", "サーバーの移行",
}

return campaign {
  id = "campaigns/hoster-renewal",
  version = 1,
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "サーバー・ドメイン「更新・凍結」の手口", en = "The \"renew your domain or server\" lure" },
  explain = {
    ja = "サーバーやドメインの更新・支払い・凍結を口実に管理画面の偽物へ誘う、{brand}を騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as {brand}: a server or domain must be renewed or paid for, or it is shut down.",
  },
  prefilter = contract,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { contract, lure.demands })
  end,
  references = { "https://www.antiphishing.jp/news/alert/" },
  false_positives = {
    "the hoster's own notice, when its links lead through a counting service and nothing confirms the sender",
  },
  tests = {
    { name = "a server that ends", expect = true, mail = [[
From: さくらインターネット <billing@mail.example.net>
Subject: 【さくらインターネット】ご契約の更新について
Content-Type: text/plain; charset=UTF-8

契約終了まで残り3日です。更新のお手続きをお願いします。
https://sakura-member.example.org/
]] },
    { name = "a domain, under another name", expect = true, mail = [[
From: お名前.com <info@example.com>
Subject: ドメインの有効期限
Content-Type: text/plain; charset=UTF-8

本日中にお支払いがない場合、ドメインは第三者が取得できる状態になります。
https://navi.example.org/login
]] },
    { name = "the hoster's own, counted links and all", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@sakura.ad.jp;
 dkim=pass header.d=sakura.ad.jp; dmarc=pass header.from=sakura.ad.jp
Received: from mta1.sakura.ad.jp (mta1.sakura.ad.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: さくらインターネット <support@sakura.ad.jp>
To: info@example.jp
Subject: ご契約の更新について
Content-Type: text/plain; charset=UTF-8

契約終了日が近づいています。更新のお手続きをお願いします。
https://click.example.net/c/1
]] },
    { name = "a web designer tells his customer", expect = false, mail = [[
From: 山本デザイン <yamamoto@design.example>
Subject: サーバーの更新の件
Content-Type: text/plain; charset=UTF-8

さくらインターネットのご契約の更新期限が来月です。管理画面からお手続きください。
https://design.example/manual
]] },
  },
}
