local lure = require("lure")

local posed = lure.poses {
  "tepco", "kansai-electric", "chubu-electric", "kyushu-electric", "tohoku-electric", "chugoku-electric",
  "shikoku-electric", "hokkaido-electric", "okinawa-electric", "tokyo-gas", "osaka-gas", "tokyo-water", "nhk",
}

local unpaid = literals {
  "未払い", "未納", "お支払いが確認でき", "お支払いの確認が", "支払いが確認されて", "料金確定", "引き落としができ", "引き落としでき", "引落しでき",
  "引落しができ", "口座振替ができ", "滞納",
  "お支払いが遅れ", "支払いが遅れ", "お支払いいただけない", "決済ができません", "決済できません", "お支払いの期限", "期限までに", "過払い", "返金",
  "契約情報の更新",
}

return campaign {
  id = "campaigns/utility-unpaid",
  version = 1,
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "電気・ガス・水道「料金未払い」の手口", en = "The \"unpaid utility bill\" lure" },
  explain = {
    ja = "料金の未払いと供給停止を口実に支払いページへ誘う、{brand}を騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as {brand}: an unpaid bill, and supply that will be cut.",
  },
  prefilter = unpaid,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { unpaid, lure.demands })
  end,
  references = { "https://www.antiphishing.jp/news/alert/" },
  false_positives = {
    "the company's own reminder, when its links lead to a payment service and nothing confirms the sender",
  },
  tests = {
    { name = "electricity", expect = true, mail = [[
From: 東京電力エナジーパートナー <seikyu@mail.example.net>
Subject: 電気料金に関するお知らせ
Content-Type: text/html; charset=UTF-8

<p>先月分の電気料金のお支払いの確認がとれていません。</p><p>明日までにお手続きがない場合、送電停止となります。</p>
<a href="https://tepco.example.org/pay">お支払い</a>
]] },
    { name = "water, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?GyRCRWw1fkVUP2VGOzZJGyhC?= <suido@example.com>
Subject: =?iso-2022-jp?B?GyRCRWw1fkVUP2VGOzZJGyhCIBskQj9lRjtOQTZiJE4bKEI=?=
 =?iso-2022-jp?B?GyRCN28bKEI=?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCRnMkKzduSiwkTj9lRjtOQTZiJCxMJEc8JEckOSEjGyhCChskQjVrP2UkckRkO18kOSRrQTAk
SyEiJSshPCVJJEckKjtZSickJCQvJEAkNSQkISMbKEIKaHR0cHM6Ly9leGFtcGxlLm9yZy9zdWlk
bwo=
]] },
    { name = "the company's own bill", expect = false, mail = [[
From: 東京電力エナジーパートナー <info@tepco.co.jp>
Subject: 電気料金確定のお知らせ
Content-Type: text/plain; charset=UTF-8

今月の料金確定のお知らせです。未払いの場合はお早めにお支払いください。
https://www.kurashi.tepco.co.jp/
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: 電力会社をかたるフィッシング
Content-Type: text/plain; charset=UTF-8

電力会社をかたるメールの報告が増えています。文面の例:
「未払いの電気料金があります。供給を停止します。お支払いはこちら」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "a comparison of tariffs", expect = false, mail = [[
From: 東京ガスと比べる 料金ナビ <news@navi.example.com>
Subject: 東京ガスより安い会社
Content-Type: text/plain; charset=UTF-8

乗り換えはお早めに。料金の比較はこちら。
https://navi.example.com/gas
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: 東京ガス <news@mail.example.net>
To: info@example.jp
Subject: ご連絡
Content-Type: text/plain; charset=UTF-8

先月分のガス料金が引き落としできませんでした。明日の閉栓を避けるには、カードでお支払いください。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@tepco.co.jp;
 dkim=pass header.d=tepco.co.jp; dmarc=pass header.from=tepco.co.jp
Received: from mta1.tepco.co.jp (mta1.tepco.co.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: 東京電力エナジーパートナー <info@tepco.co.jp>
To: info@example.jp
Subject: 料金のご案内
Content-Type: text/plain; charset=UTF-8

料金のお支払いが遅れています。期限までにお支払いをお願いします。
https://click.example.org/c/1
]] },
  },
}
