local roles = require("roles")
local stranger = require("stranger")

-- Something is wrong with what the reader is said to have there …
local trouble = literals {
  "引き落としができ", "引き落としでき", "引落しができ", "引落ができ", "支払いが確認でき", "支払いの確認ができ", "支払いの確認がとれ", "支払いが完了して", "支払いが処理でき", "決済ができ", "決済できません", "決済に失敗",
  "アカウントを一時", "アカウントを停止", "アカウントは停止", "アカウントが停止", "アカウントは一時", "アカウントが一時", "アカウントを凍結", "アカウントを制限", "アカウントが無効", "利用を停止", "利用が停止", "利用を制限", "利用を一時", "カードを停止",
  "異常なアクティビティ", "不審なアクティビティ", "異常なログイン", "不審なログイン", "不正なログイン", "不正ログイン", "不正利用", "第三者による", "供給を停止", "送電を停止", "給水を停止", "通信を停止", "配達できません", "配達に失敗", "配達できなかった", "お届けできません",
  "お届けできなかった", "届けできません", "住所に誤り", "住所に不備", "住所が不明", "住所不明", "住所の不備", "宛先不明", "取り消されます", "自動的にキャンセル", "感染してい", "ウイルスが検出", "ウイルスを検出", "マルウェアが検出", "有効期限が切れ", "期限切れになり", "期限切れとなり",
  "失効し", "失効いた", "未納", "未払い", "滞納", "認証が完了して", "確認が完了して", "更新が完了して", "登録が完了して", "同期エラー", "配信されていません", "配信に失敗",
}
-- … and is to be mended behind a link.
local demand = literals {
  "本人確認", "本人認証", "ご確認ください", "確認してください", "確認をお願い", "お支払いください", "お支払いをお願い", "お支払い手続", "支払い手続", "手続きを完了", "お手続き", "カード情報", "住所を更新", "住所を確認", "情報を更新", "更新してください", "今すぐ", "今すぐ更新", "ログイン",
  "認証を完了", "再認証", "再登録", "再配達", "クリック", "本日中", "24時間以内", "48時間以内", "復元", "解除",
}

return rule {
  id = "body/nameless-trouble",
  version = 1,
  section = "body",
  weight = 2.2,
  weight_bounds = { min = 0, max = 3 },
  title = { ja = "どこの何かを言わずに異常と手続きだけを告げる", en = "Trouble, but not with whom" },
  explain = {
    ja = "「{trouble}」と告げて「{demand}」と求めるのに、差出人は「{role}」とだけ名乗り、どの会社の何の話か分からない。リンク先 {host} も知られた会社のものではない。本物の通知は自社の名を必ず書く。",
    en = "It tells of trouble (\"{trouble}\") and wants \"{demand}\", but its sender is just \"{role}\" and {host} is no known firm's. Real notices say whose they are.",
  },
  prefilter = trouble,
  when = { "japanese", "link", "name", "not list", "not reply", "not posed", { "from.name", matches = roles.alone } },
  match = function(mail, evidence)
    if mail.posed or mail.is_bounce or mail.is_list or mail.is_reply then return false end
    local role = roles.nobody(mail)
    local wrong = role and (mail.body:find(trouble) or mail.subject:find(trouble))
    local wanted = wrong and mail.body:find(demand)
    local link = wanted and stranger.link(mail)
    if not link or stranger.signs(mail) then return false end
    evidence:add(wrong)
    evidence:add(wanted)
    evidence:add(link)
    evidence:set("trouble", wrong.value)
    evidence:set("demand", wanted.value)
    evidence:set("role", role.value)
    evidence:set("host", link.host)
    return true
  end,
  false_positives = { "A small service that leaves its name to the address." },
  tests = {
    { name = "whose card?", expect = true, mail = [[
From: カード事務局 <card@yamanoha.example>
To: taro@example.jp
Subject: ご利用代金について
Content-Type: text/plain; charset=utf-8

ご利用代金の引き落としができませんでした。本日中にお支払い手続きをお願いします。 https://yamanoha.example/p
]] },
    { name = "whose parcel?", expect = true, mail = [[
From: お荷物配送センター <info@yamanoha.example>
To: taro@example.jp
Subject: 配達のお知らせ
Content-Type: text/plain; charset=utf-8

住所に誤りがあるため配達できませんでした。住所を更新してください。 https://yamanoha.example/r
]] },
    { name = "a club says who it is", expect = false, mail = [[
From: ヤマノスポーツ 会員窓口 <info@yamano.example>
To: taro@example.jp
Subject: 会費について
Content-Type: text/plain; charset=utf-8

会費の引き落としができませんでした。お支払い手続きをお願いします。 https://yamano.example/p
]] },
    { name = "a society signs", expect = false, mail = [[
From: 事務局 <jimu@yamano.example>
To: taro@example.jp
Subject: 会費の未納について
Content-Type: text/plain; charset=utf-8

会費が未納となっております。お支払い手続きをお願いします。 https://yamano.example/kaihi

ヤマノ研究協会
]] },
    { name = "one's own house", expect = false, mail = [[
From: システム管理者 <admin@firm.example.jp>
To: taro@firm.example.jp
Subject: 認証
Content-Type: text/plain; charset=utf-8

登録が完了していません。本日中に確認してください。 https://login.example.net/
]] },
    { name = "no trouble", expect = false, mail = [[
From: キャンペーン事務局 <info@yamanoha.example>
To: taro@example.jp
Subject: 秋の催し
Content-Type: text/plain; charset=utf-8

ご来場をお待ちしております。詳細をご確認ください。 https://yamanoha.example/
]] },
  },
}
