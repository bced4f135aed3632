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
  },
}
