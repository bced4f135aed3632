local lure = require("lure")

local posed = lure.poses { "soumu", "mhlw", "nta", "nenkin" }

local benefit = literals {
  "マイナポイント", "マイナンバーカード", "給付金", "支援金", "補助金", "還元", "謝礼", "未受け取り", "まだ受け取られて", "受け取られておりません",
  "申請期限", "申請の期限", "申請受付", "対象者", "国勢調査", "義務です", "罰金", "罰則", "催告", "未納", "差押", "差し押",
}

return campaign {
  id = "campaigns/public-benefit",
  version = 1,
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "役所を騙る「給付・調査・未納」の手口", en = "The \"public benefit, census or dues\" lure" },
  explain = {
    ja = "給付金やマイナポイント、調査への回答、未納の納付を口実に個人情報や口座を入力させる、{brand}を騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as {brand}: a benefit to claim, a census to answer or dues to pay, for data and accounts.",
  },
  prefilter = benefit,
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, { benefit, lure.demands })
  end,
  references = { "https://www.antiphishing.jp/news/alert/" },
  false_positives = { "a town's letter on a benefit that names the ministry in From, when nothing confirms the sender" },
  tests = {
    { name = "points that wait", expect = true, mail = [[
From: マイナポイント事務局 <info@mail.example.net>
Subject: ポイントの申請について
Content-Type: text/plain; charset=UTF-8

マイナンバーカードの特典がまだ残っています。期限までにお手続きください。
https://mynapoint.example.org/
]] },
    { name = "a benefit", expect = true, mail = [[
From: 総務省 <kyufu@example.com>
Subject: 給付金のご案内
Content-Type: text/plain; charset=UTF-8

世帯ごとの給付金の対象者に選ばれました。受取口座を入力してください。
https://kyufu.example.org/
]] },
    { name = "a town hall", expect = false, mail = [[
From: 川辺市 市民課 <shimin@city.kawabe.example>
Subject: マイナンバーカードの休日窓口
Content-Type: text/plain; charset=UTF-8

マイナンバーカードの申請期限はありません。総務省の案内もご確認ください。
https://city.kawabe.example/mynumber
]] },
    { name = "the ministry itself", expect = false, mail = [[
From: 総務省 <mail@soumu.go.jp>
Subject: マイナポイント
Content-Type: text/plain; charset=UTF-8

マイナポイントの申請期限は終了しました。ご確認ください。
https://www.soumu.go.jp/
]] },
  },
}
