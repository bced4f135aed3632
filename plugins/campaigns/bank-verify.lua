local lure = require("lure")

local posed = lure.poses {
  "smbc", "mufg", "mizuho", "resona", "saitama-resona", "jp-bank", "rakuten", "paypay-bank", "japan-net-bank",
  "netbk", "aeon-card", "seven-bank", "sony-bank", "jibun-bank", "sbi-shinsei", "aozora-bank", "gmo-aozora",
  "lawson-bank", "ja-bank", "smtb", "yokohama-bank", "chiba-bank", "fukuoka-bank", "hokkaido-bank", "hokuyo-bank",
  "shizuoka-bank", "kyoto-bank", "seventy-seven-bank", "hiroshima-bank", "kansai-mirai-bank", "tokyo-star-bank",
  "suruga-bank",
}

local blocked = literals {
  "取引目的", "取引を規制", "取引規制", "取引を制限", "取引の制限", "口座の利用を停止", "口座のご利用を停止",
  "口座の利用が制限", "口座を制限", "口座が異常", "口座一時利用停止", "口座を凍結", "口座が凍結", "口座の凍結",
  "一時的なご利用制限", "ログインの試み", "ログインして資金", "アカウントにログインして",
  "ポリシーによってブロック", "定期確認", "お客さま情報の確認", "お客様情報の確認", "マネー・ローンダリング",
  "マネーローンダリング", "送金失敗", "振込の停止",
  "利用目的の確認", "情報の更新をお願い", "情報の更新のお願い", "ご利用を制限", "ご利用停止", "利用を停止", "一時停止", "不正な送金", "不正送金",
  "振込を受け付け", "振込受付", "振込限度額", "不審な取引", "不審なログイン", "不正アクセス", "第三者に", "初期化しま", "ワンタイムパスワードアプリ",
  "電子証明書", "使えなくなります", "ご利用いただけなくなります", "セキュリティ強化", "システムの全面更新", "システム更新", "認証方式",
}

return campaign {
  id = "campaigns/bank-verify",
  version = 1,
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "銀行「取引目的の確認・口座の規制」の手口", en = "The bank \"verify or be blocked\" lure" },
  explain = {
    ja = "取引目的の確認や口座の規制・凍結を口実に偽のログインページへ誘う、{brand}を騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as {brand}: an account is blocked, or the purpose of its use must be confirmed.",
  },
  prefilter = blocked,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { blocked, lure.demands })
  end,
  references = { "https://www.antiphishing.jp/news/alert/", "https://www.smbc.co.jp/security/attention/index.html" },
  false_positives = {
    "a bank's own request to confirm the purpose of use (お取引目的等の確認), when its links lead through a counting service and nothing confirms the sender",
  },
  tests = {
    { name = "the purpose of use", expect = true, mail = [[
From: 三井住友銀行 <kakunin@mail.example.net>
Subject: 【三井住友銀行】ご登録内容について
Content-Type: text/plain; charset=UTF-8

法令によりお取引目的を伺っています。
期限までにお答えがない場合、お振り込みができなくなります。
https://smbc-direct.example.org/
]] },
    { name = "blocked, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?GyRCJGYkJiRBJGc2ZDlUGyhC?= <info@example.com>
Subject: =?iso-2022-jp?B?GyRCJGYkJiRBJGclQCUkJWwlLyVIGyhCIBskQj1FTVcbKEI=?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCSVQ/MyRKQWA6biQsJCIkQyQ/JD8kYTh9OkIkckVgN2skNyReJDckPyEjGyhCChskQjg1JEtM
YSQ5JEskTyEiMEoyPCROJWolcyUvJCskaTBFPlpIVjlmJHJGfk5PJDckRiQvJEAkNSQkISMbKEIK
aHR0cHM6Ly9leGFtcGxlLm9yZy95dWNobwo=
]] },
    { name = "the bank's own request", expect = false, mail = [[
From: 三井住友銀行 <SMBC_service@dn.smbc.co.jp>
Subject: お取引目的等の確認のお願い
Content-Type: text/plain; charset=UTF-8

山田 太郎 さま
お取引目的の確認をお願いしています。確認期限までにお答えください。
https://www.smbc.co.jp/
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: 銀行をかたるフィッシング
Content-Type: text/plain; charset=UTF-8

銀行をかたるメールの報告が増えています。文面の例:
「お取引を規制いたしました。下記URLより本人確認をお願いします」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "a newspaper on banks", expect = false, mail = [[
From: みずほ銀行の動き 経済便り <news@press.example.com>
Subject: みずほ銀行、新サービス
Content-Type: text/plain; charset=UTF-8

口座開設の本人確認を五分に短縮した。詳しくは以下のリンクから。
https://press.example.com/bank
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: みずほ銀行 <news@mail.example.net>
To: info@example.jp
Subject: 認証方式の変更
Content-Type: text/plain; charset=UTF-8

認証方式の切り替えに伴い、旧方式は今月で使えなくなります。切り替えのお手続きをお願いします。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@mufg.jp;
 dkim=pass header.d=mufg.jp; dmarc=pass header.from=mufg.jp
Received: from mta1.mufg.jp (mta1.mufg.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: 三菱UFJ銀行 <info@mufg.jp>
To: info@example.jp
Subject: お取引目的の確認
Content-Type: text/plain; charset=UTF-8

マネー・ローンダリング対策のため、お取引目的をお伺いしております。ご回答をお願いします。
https://click.example.org/c/1
]] },
  },
}
