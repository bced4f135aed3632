local lure = require("lure")

local posed = lure.poses { "kagoya" }

local wording = {
  literals { "配信保留", "メールの配信を停止", "必要なアクション" },
  literals { "メールレター", "メールレポート", "メールシステム" },
  literals { "本日中に完全に削除", "完全に削除されます" },
  literals { "受信トレイ", "システム エラー", "review emails" },
}

return campaign {
  id = "campaigns/kagoya-held-mail",
  version = 1,
  brand = "kagoya",
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "カゴヤ「メール配信保留」の手口", en = "The KAGOYA \"held mail\" lure" },
  explain = {
    ja = "届いていないメールがあると思わせ偽の Active! mail へ誘う、カゴヤを騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as KAGOYA and leads to a false Active! mail by way of held mails.",
  },
  prefilter = { "配信保留", "配信を停止", "メールレター", "完全に削除" },
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, wording, 3)
  end,
  references = { "https://www.kagoya.jp/news/2023032125806/", "https://www.kagoya.jp/important/antiphishing/" },
  tests = {
    { name = "the lure", expect = true, mail = [[
From: Kagoya メールシステム <info@seiyukaikei.shop>
Subject: 12 受信メールがメールボックスに配信保留中
Content-Type: text/plain; charset=UTF-8

今すぐこれらのメールを確認し、受信トレイフォルダーに戻してください。本日中に完全に削除されます。
https://ipfs.io/ipns/k51qzi5uqu5dk4y5yu6x9mh9i4crsyy3i993nf0k1f3jjc58yf9ldvsw2zueiz
]] },
    { name = "the brand's mail letter", expect = false, mail = [[
From: カゴヤ・ジャパン <support@kagoya.jp>
Subject: カゴヤ・ジャパン メールレター
Content-Type: text/plain; charset=UTF-8

新しいサービスのご案内です。
https://www.kagoya.jp/
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: KAGOYA サポート <news@mail.example.net>
To: info@example.jp
Subject: 届いていないメール
Content-Type: text/plain; charset=UTF-8

メールシステムの都合でメールの配信を停止しています。受信トレイへ移さないと、本日中に完全に削除されます。
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
Subject: メールの障害
Content-Type: text/plain; charset=UTF-8

メールシステムの障害でメールの配信を停止しています。受信トレイのメールが完全に削除されることはありません。
https://click.example.org/c/1
]] },
  },
}
