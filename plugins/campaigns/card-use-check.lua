--- One text for all issuers of cards: only the name changes.
local lure = require("lure")

local restricted = literals {
  "ご本人様のご利用かどうか", "ご本人さまのご利用かどうか", "ご本人さまの利用であるか", "ご利用を一部制限",
  "利用を一部制限", "カードの利用を制限", "カードの利用を一時停止", "一時停止を行いました", "引き続き一時停止",
  "ご利用に一部制限", "アカウントが一時的に制限", "カードが制限", "カード利用の一時制限", "使用制限",
  "不正利用の可能性", "不審なカード利用", "正確な情報ではない", "一時性をロック", "アカウントがロック",
  "いくつかの異常", "年会費のお支払い方法に問題", "登録された情報とは異なり", "認証手続き未完了", "取引を制限",
  "取引を保留", "アカウントが停止される可能性", "追加認証", "カードの利用停止",
  "利用を停止", "利用を見合わせ", "一時利用停止", "利用停止", "ご利用いただけなくな", "ご利用をお断り", "第三者不正", "不正使用", "不正検知",
  "不審な取引", "不審なご利用", "セキュリティシステムにより", "本人認証サービス", "3dセキュア", "有効期限切れ", "有効期限が切れ", "有効期限の確認",
  "年会費", "ログインのないお客", "異なる環境からのログイン", "いつもと異なる",
}

return campaign {
  id = "campaigns/card-use-check",
  version = 1,
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "カード・決済「ご利用確認」の手口", en = "The card \"confirm your use\" lure" },
  explain = {
    ja = "カードや決済アカウントの利用に制限や異常があるとして「確認」へ誘う、{brand}を騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as {brand}: use of the card or account is odd or restricted until it is confirmed.",
  },
  prefilter = restricted,
  when = { lure.cards.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, lure.cards, { restricted, lure.demands })
  end,
  references = { "https://www.antiphishing.jp/news/alert/" },
  false_positives = {
    "the issuer's own request to confirm a use (不正利用検知), when its links lead through a counting service and nothing confirms the sender",
  },
  tests = {
    { name = "use restricted", expect = true, mail = [[
From: 三井住友カード <member@card.example.net>
Subject: 【三井住友カード】大切なご案内
Content-Type: text/html; charset=UTF-8

<p>ご本人さまのご利用かどうか確かめたいお取引があり、お支払いを保留しています。</p>
<a href="https://vpass.example.org/">ご利用内容の確認</a>
]] },
    { name = "another issuer, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?GyRCJSglXSU5JSshPCVJGyhC?= <info@mail.example.com>
Subject: =?iso-2022-jp?B?GyRCJSglXSU5JSshPCVJGyhCIBskQiQ0TXhNUUApOEIbKEI=?=
 =?iso-2022-jp?B?GyRCJE43bxsoQg==?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCMEJBNCROJD8kYSUrITwlSSROTXhNUSRyMGxJdEApOEIkNyRGJCQkXiQ5ISMbKEIKGyRCQCk4
QiRyMnI9fCQ5JGskSyRPISI8ISROJVohPCU4JEckNEVQTz8kTkZiTUYkckZ+Tk8kNyRGJC8kQCQ1
JCQhIxsoQgpodHRwczovL2Vwb3MtbmV0LmV4YW1wbGUub3JnL2xvZ2luCg==
]] },
    { name = "the yearly fee", expect = true, mail = [[
From: JCB <jcb@example.net>
Subject: MyJCB 年会費のお支払い方法に問題があります
Content-Type: text/plain; charset=UTF-8

カード年会費のお支払い方法に問題があります。支払い方法を更新してください。
https://my.example.org/fee
]] },
    { name = "the issuer's own request", expect = false, mail = [[
From: 三井住友カード <mail@contact.vpass.ne.jp>
Subject: 【三井住友カード】ご利用確認のお願い
Content-Type: text/plain; charset=UTF-8

山田 太郎 様
ご本人さまのご利用かどうかを確認させていただきたいお取引がありました。ご利用確認にご協力ください。
https://www.smbc-card.com/
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: フィッシング対策協議会 <info@antiphishing.jp>
Subject: 三井住友カードをかたるフィッシング
Content-Type: text/plain; charset=UTF-8

三井住友カードをかたるメールの報告が増えています。文面の例:
「カードのご利用を一部制限しました。ご利用確認はこちら」
誘導先の例: hxxps://login[.]example[.]net/
https://www.antiphishing.jp/news/alert/
]] },
    { name = "the issuer's letter with counted links", expect = false, mail = [[
From: JCB <news@jcb.example.com>
Subject: JCBカード会員さま限定のご案内
Content-Type: text/plain; charset=UTF-8

ご利用確認はアプリが便利です。不審な点はお電話ください。
https://click.example.com/jcb/app
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: エポスカード <news@mail.example.net>
To: info@example.jp
Subject: 大切なお知らせ
Content-Type: text/plain; charset=UTF-8

いつもと異なる買い物が続いたため、カードを利用停止にしました。ご本人様は解除してください。
https://k7.example.org/a/
]] },
    { name = "the company's own, found true, though it counts clicks", expect = false, mail = [[
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=bounce@eposcard.co.jp;
 dkim=pass header.d=eposcard.co.jp; dmarc=pass header.from=eposcard.co.jp
Received: from mta1.eposcard.co.jp (mta1.eposcard.co.jp [163.43.80.1])
	by mx.example.jp (Postfix) with ESMTPS id 0123456789
	for <info@example.jp>; Tue, 24 Jun 2025 19:37:23 +0900
From: エポスカード <info@eposcard.co.jp>
To: info@example.jp
Subject: ご利用確認のお願い
Content-Type: text/plain; charset=UTF-8

不正検知システムによりカードのご利用を一時停止しています。ご本人確認をお願いします。
https://click.example.org/c/1
]] },
  },
}
