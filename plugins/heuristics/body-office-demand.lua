local office = require("office").pattern
local posing = require("posing")
local warning = require("warning")

-- What no office of Japan does by mail: take a payment, hand out money, threaten with punishment, question by chat.
local demand = literals {
  "過料", "罰金", "罰則", "逮捕", "出頭", "事情聴取", "捜査官", "差押", "差し押", "強制執行", "在留資格", "訴訟", "刑事", "資産凍結", "口座を凍結", "口座が犯罪", "滞納", "未納", "延滞金", "お支払いが", "支払手続", "お支払い手続", "手数料", "受取口座", "口座をご登録",
  "還付金", "給付金", "支援金", "ご返金", "返金", "カード番号", "クレジットカード", "paypay", "電子マネー", "ギフト券", "ビデオ通話", "lineアカウント", "line.me/", "lin.ee/",
}

return rule {
  id = "body/office-demand",
  version = 1,
  section = "body",
  weight = 2.2,
  title = { ja = "役所を名乗り、メールで金や出頭を求める", en = "An office that wants or gives money by mail" },
  explain = {
    ja = "「{office}」を名乗るが {domain} は日本の公的機関の .jp ではなく、それでいて「{demand}」の話をメールのリンクで進めさせようとしている。役所はそうした手続きをメールやチャットで求めない。",
    en = "It writes as \"{office}\" from {domain}, outside .jp, and speaks of \"{demand}\" with a link. No office of Japan takes money, hands it out or questions people so.",
  },
  prefilter = demand,
  when = { "name", "link", "not list", { "from.domain", matches = "\\.(?!jp$)[^.]+$" }, { "from.name", matches = office } },
  match = function(mail, evidence)
    local host = mail.from.domain.value
    if host == "" or string.find(host, "\\.jp$") or posing.owner(host) or mail.is_list then return false end
    local name = mail.from.name:match(office)
    local wanted = name and (mail.body:find(demand) or mail.subject:find(demand))
    if not wanted or warning.given(mail) then return false end
    evidence:add(mail.from)
    evidence:add(wanted)
    evidence:set("office", name.value)
    evidence:set("domain", host)
    evidence:set("demand", wanted.value)
    return true
  end,
  false_positives = { "A newsletter of a town, sent by a service from its own domain, about fees." },
  tests = {
    { name = "the police, by chat", expect = true, mail = [[
From: 川辺警察署 捜査課 <sousa@sousa.example.com>
To: taro@example.jp
Subject: 出頭要請
Content-Type: text/plain; charset=utf-8

あなた名義の口座が犯罪に使われました。逮捕状の前に担当へ連絡してください。 https://line.me/ti/p/abc
]] },
    { name = "a refund", expect = true, mail = [[
From: 健康保険組合 <info@kanpu.example.com>
To: taro@example.jp
Subject: 医療費
Content-Type: text/plain; charset=utf-8

還付金が未受領です。受取口座をご登録ください。 https://kanpu.example.com/k
]] },
    { name = "the office itself", expect = false, mail = [[
From: 川辺市役所 <mail@city.kawabe.lg.jp>
To: taro@example.jp
Subject: 給付金
Content-Type: text/plain; charset=utf-8

給付金の申請書を郵送しました。 https://www.city.kawabe.lg.jp/
]] },
    { name = "a warning", expect = false, mail = [[
From: 川辺警察署 <anzen@anzen-mail.example.com>
To: taro@example.jp
Subject: 還付金詐欺に注意
Content-Type: text/plain; charset=utf-8

還付金の手続きをATMでさせる詐欺です。 https://anzen-mail.example.com/
]] },
    { name = "opening hours", expect = false, mail = [[
From: 川辺市役所 <mail@kawabe.example.com>
To: taro@example.jp
Subject: 窓口時間
Content-Type: text/plain; charset=utf-8

窓口は17時までです。 https://kawabe.example.com/
]] },
  },
}
