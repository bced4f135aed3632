--- 架空請求: a bill for nothing, with a lawsuit in view, to be settled by telephone.
local service = literals {
  "動画サイト", "有料サイト", "有料動画", "総合情報サイト", "会員サイト", "アダルト", "有料コンテンツ", "コンテンツ利用", "登録された", "無料期間", "消費料金", "総合消費", "情報料", "契約会社", "運営会社",
}
local unpaid = literals { "未納", "未払い", "利用料", "退会処理", "退会手続", "未払金", "未払料金", "滞納", "延滞" }
local threat = literals {
  "身辺調査", "訴訟", "裁判", "法的手続", "法的措置", "民事", "強制執行", "回収業者", "債権回収", "勤務先", "ご自宅へ", "信用情報", "ブラックリスト", "差押", "差し押",
}

return rule {
  id = "body/claim-threat",
  version = 1,
  section = "body",
  weight = 1.8,
  title = { ja = "架空請求の言い回し", en = "A bill for nothing, with a lawsuit in view" },
  explain = {
    ja = "「{service}」の「{unpaid}」を理由に「{threat}」と脅す、架空請求の言い回しがある。",
    en = "It claims \"{unpaid}\" for \"{service}\" and threatens with \"{threat}\", as false bills do.",
  },
  prefilter = threat,
  when = { "japanese", "not list", { has = unpaid }, { has = service } },
  match = function(mail, evidence)
    local threatened = mail.body:find(threat)
    local owed = threatened and (mail.body:find(unpaid) or mail.subject:find(unpaid))
    local what = owed and (mail.body:find(service) or mail.subject:find(service))
    if not what then return false end
    for name, place in pairs { service = what, unpaid = owed, threat = threatened } do evidence:set(name, place.value) end
    evidence:add(what)
    evidence:add(owed)
    evidence:add(threatened)
    return true
  end,
  references = { "https://www.kokusen.go.jp/soudan_now/data/fictitious.html" },
  false_positives = { "A lawyer's letter; advice on such bills." },
  tests = {
    { name = "a film site", expect = true, mail = [[
From: a@example.com
Subject: 重要
Content-Type: text/plain; charset=UTF-8

有料動画の閲覧料が滞納となっております。ご連絡のない場合は民事の手続きへ移ります。
]] },
    { name = "a lawsuit's last notice", expect = true, mail = [[
From: a@example.com
Subject: 訴訟最終告知
Content-Type: text/plain; charset=UTF-8

貴方の未納された総合消費料金について、契約会社より訴状が提出されました。給与の差押えを執行します。
]] },
    { name = "a landlord's reminder", expect = false, mail = [[
From: a@example.com
Subject: 家賃について
Content-Type: text/plain; charset=UTF-8

今月分の家賃が未納です。続く場合は法的措置もございますのでご相談ください。
]] },
  },
}
