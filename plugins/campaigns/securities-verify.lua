local lure = require("lure")

local posed = lure.poses {
  "nomura", "sbi", "rakuten", "monex", "matsui", "daiwa", "smbc-nikko", "mizuho-securities", "mufg", "kabu",
  "okasan", "iwaicosmo", "tokai-tokyo", "gmo-click", "paypay",
}

local pretext = literals {
  "多要素認証", "二要素認証", "ログイン追加認証", "本人確認情報の更新", "本人確認情報の再", "不正アクセス",
  "不正取引", "口座保護", "口座の保護", "取引を制限", "取引制限", "口座の一時", "出金を制限", "出金制限",
  "出金停止", "犯罪収益移転防止法", "現金プレゼント", "配当金の", "補償", "資産保護",
  "fido2", "スマホ認証", "口座は廃止", "口座の廃止", "絵文字認証", "パスキー", "デバイス認証", "電子証明書", "不正ログイン", "不審なログイン", "不審な取引", "乗っ取", "買付注文", "売却注文",
  "注文が発注", "取引停止", "取引を停止", "口座を凍結", "口座を一時", "口座が凍結", "マイナンバー", "未提出", "配当金", "資産の保護", "資産を保護",
}

return campaign {
  id = "campaigns/securities-verify",
  version = 1,
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "証券口座「認証・本人確認情報」の手口", en = "The securities account lure" },
  explain = {
    ja = "多要素認証の設定や本人確認情報の更新、特典を口実に口座の乗っ取りをねらう、{brand}を騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as {brand}: multi-factor authentication, data to confirm or a gift, to take over the account.",
  },
  prefilter = pretext,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { pretext, lure.demands })
  end,
  references = { "https://www.antiphishing.jp/news/alert/" },
  false_positives = {
    "a firm's own letter on multi-factor authentication or a campaign, when its links lead through a counting service and nothing confirms the sender",
  },
  tests = {
    { name = "multi-factor authentication", expect = true, mail = [[
From: SBI証券 <auth@mail.example.net>
Subject: 【SBI証券】大切なお願い
Content-Type: text/plain; charset=UTF-8

多要素認証が未設定のお客様は、来週からお取引ができません。
https://sbisec.example.org/mfa
]] },
    { name = "data to confirm, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?GyRCTG5CPGt6N3QbKEI=?= <info@example.com>
Subject: =?iso-2022-jp?B?GyRCTG5CPGt6N3QbKEIgGyRCS1w/TTNORyc+cEpzJE4bKEI=?=
 =?iso-2022-jp?B?GyRCOTk/NxsoQg==?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCJCo1Uk1NJE5FUE8/RmJNRiQsOEUkLyRKJEMkRiQkJF4kOSEjGyhCChskQjojPTVDZiEiOTk/
NzR8OEIkTjZiTUtGfCReJEckSyVtJTAlJCVzJDckRiQ0Rn5OTyQvJEAkNSQkISMbKEIKaHR0cHM6
Ly9leGFtcGxlLm9yZy9ub211cmEK
]] },
    { name = "the firm's own letter", expect = false, mail = [[
From: 楽天証券 <info@rakuten-sec.co.jp>
Subject: 多要素認証の必須化について
Content-Type: text/plain; charset=UTF-8

不正アクセス対策として多要素認証を必須化します。期限までに設定をお願いします。
https://www.rakuten-sec.co.jp/
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: 証券会社をかたるフィッシング
Content-Type: text/plain; charset=UTF-8

証券会社をかたるメールの報告が増えています。文面の例:
「本人確認情報の更新期限を迎えています。期限までに手続きを完了してください」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "a magazine on investing", expect = false, mail = [[
From: マネックス証券の使い方 投資の友 <news@press.example.com>
Subject: マネックス証券で始める
Content-Type: text/plain; charset=UTF-8

配当金の受け取り方を図で説明しました。
https://press.example.com/toushi
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: 楽天証券 <news@mail.example.net>
To: info@example.jp
Subject: ご資産を守るために
Content-Type: text/plain; charset=UTF-8

パスキーの登録がお済みでないお客様は、来月から出金ができません。設定する方はこちら。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@sbisec.co.jp;
 dkim=pass header.d=sbisec.co.jp; dmarc=pass header.from=sbisec.co.jp
Received: from mta1.sbisec.co.jp (mta1.sbisec.co.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: SBI証券 <alert@sbisec.co.jp>
To: info@example.jp
Subject: 多要素認証
Content-Type: text/plain; charset=UTF-8

多要素認証を必須化します。未設定のお客さまは期日までに設定してください。
https://click.example.org/c/1
]] },
  },
}
