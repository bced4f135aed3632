local warning = require("warning")

-- What is to be had …
local money = literals {
  "給付金", "支援金", "助成金", "補助金", "還付金", "返戻金", "賞金", "当選金", "分配金", "配当金", "義援金", "報酬", "ご融資", "融資が可能", "融資可能", "日給", "遺産", "万円を受け取", "当選",
  "prize", "winnings", "reward", "inheritance", "compensation", "grant", "refund", "payout", "your fund", "the fund", "loan", "million", "job offer", "salary",
}
-- … if one pays first.
local fee = "(?:(?<![一-龠ァ-ヺー])(?:手数料|保証料|保証金|登録料|登録費|事務手数料|受取手数料|送金手数料|印紙代|審査手数料|手続き手数料|前払い金|デポジット|会員登録費|供託金)(?:として|が|の|は|を|、|：|:| ){0,3}(?:先に|のみ|事前に)?[ ]?[0-9,]{3,7} ?円(?:分)?[^。\\n]{0,25}"
  .. "(?:必要|支払|お振込|振り込|かかり|いただき|ご購入|入金|納付|で受け取|のみで|電子マネー|いただけ|ご負担)"
  .. "|(?:processing|transfer|release|registration|delivery|activation|handling|clearance|administrative|legal|upfront|courier|insurance) (?:fee|fees|charge|charges)[^.\\n]{0,30}(?:[$€£] ?[0-9,]{2,6}|[0-9,]{2,6} ?(?:usd|dollars|eur|euros?|gbp|pounds))"
  .. "[^.\\n]{0,40}(?:must be paid|has to be paid|to be paid first|is required|before |in advance|upfront|to (?:claim|receive|release)))"
local heads = literals {
  "手数料", "保証料", "保証金", "登録料", "登録費", "事務手数料", "受取手数料", "送金手数料", "印紙代", "審査手数料", "手続き手数料", "前払い金", "デポジット", "会員登録費", "供託金",
  "processing", "transfer", "release", "registration", "delivery", "activation", "handling", "clearance", "administrative", "legal", "upfront", "courier", "insurance",
}
local posing = require("posing")

return rule {
  id = "body/pay-to-receive",
  version = 1,
  section = "body",
  weight = 2.5,
  weight_bounds = { min = 0, max = 3.5 },
  title = { ja = "金を受け取るために先に払わせる", en = "Pay first, to be paid" },
  explain = {
    ja = "「{money}」を受け取れると言いながら、そのために「{fee}」と先に支払わせようとしている。本物の給付や当選、融資や雇用で先に払うことはない。",
    en = "It promises money (\"{money}\") but wants a payment first (\"{fee}\"). Nobody pays to be paid.",
  },
  prefilter = heads,
  when = { "not list", { has = money } },
  match = function(mail, evidence)
    if mail.is_list or posing.owner(mail.from.domain.value) and mail.sender.verdict == "genuine" then return false end
    local paid = mail.body:match(fee, heads)
    local promised = paid and (mail.subject:find(money) or mail.body:find(money))
    if not promised or warning.given(mail) then return false end
    evidence:add(promised)
    evidence:add(paid)
    evidence:set("money", promised.value)
    evidence:set("fee", paid.value)
    return true
  end,
  false_positives = { "Advice about such swindles; a school's fees beside a grant." },
  tests = {
    { name = "a benefit", expect = true, mail = [[
From: 給付センター <info@kyufu.example>
Subject: 支給対象者に選ばれました
Content-Type: text/plain; charset=utf-8

特別支援給付金のお受け取りには、手数料500円のお支払いが必要です。 https://kyufu.example/
]] },
    { name = "a loan", expect = true, mail = [[
From: 融資部 <info@loan.example>
Subject: 審査通過
Content-Type: text/plain; charset=utf-8

300万円のご融資が可能です。保証料として先に9,800円をお振込みいただきます。
]] },
    { name = "an inheritance", expect = true, mail = [[
From: Barrister <b@law.example>
Subject: x

Your inheritance is ready. The processing fee of $350 must be paid before the release.
]] },
    { name = "a warning by a town hall", expect = false, mail = [[
From: 市役所 <kyufu@city.example.jp>
Subject: 給付金のお知らせ
Content-Type: text/plain; charset=utf-8

給付金のために手数料の振込みを求めることは絶対にありません。
]] },
    { name = "cash on delivery", expect = false, mail = [[
From: 店 <shop@yamano.example>
Subject: ご当選おめでとうございます
Content-Type: text/plain; charset=utf-8

賞品をお送りします。ほかの商品の代引手数料は330円がかかります。
]] },
    { name = "tickets", expect = false, mail = [[
From: Tickets <t@tickets.example>
Subject: Your refund

Your refund is on its way. A processing fee of $3.50 was kept.
]] },
    { name = "the bank's charge for a transfer", expect = false, mail = [[
From: 銀行 <info@bank.example>
Subject: 配当金のお支払い
Content-Type: text/plain; charset=utf-8

配当金のお振込には振込手数料330円をご負担いただきます。
]] },
  },
}
