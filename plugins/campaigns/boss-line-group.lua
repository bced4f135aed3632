--- The boss who wants a LINE group made: the talk moves where no mail filter sees it, then money is to be sent.
-- It names no brand to deceive and has no link; it lives on the boss's name.
local warning = require("warning")

local chat = literals { "lineグループ", "lineの", "lineワークグループ", "ラインの", "lineにて", "lineで", "line上", "lineが", "ライングループ", "グループライン", "lineワークス", "line works", "グループチャット",
  "チャットグループ", "line id" }
local group = "(?:line|ライン)[^。\\n]{0,14}グループ" -- as it is told; the words above may be less
local make = literals {
  "グループを作", "グループを新", "グループを一つ", "グループを1つ", "グループを用意", "グループを立ち上げ", "グループを開設", "グループの作成", "グループ作成", "グループチャットを作",
  "チャットを作成", "新しく作成", "新規に作成", "作成してもら", "作成して頂", "作成していただ", "作成をお願い", "作成し、", "用意してください", "作成してください", "作成願います", "作成が完了",
}
local code = literals { "qr", "二次元コード", "招待リンク", "招待コード", "招待用", "グループリンク", "友だち追加", "友達追加" }
local hand_over = literals { "返信", "送って", "送付", "お送り", "共有して", "ご連絡ください", "転送して" }
local cover = literals {
  "業務", "プロジェクト", "社長", "代表", "会議中", "電話に出", "他言", "他の社員", "内密", "極秘", "メンバーを追加", "追加しないで", "招待しないで", "私が参加", "経理",
  "財務", "社用", "私用", "会社の", "在席", "席に", "社内",
}

return campaign {
  id = "campaigns/boss-line-group",
  version = 1,
  section = "body",
  weight = 3.8, -- five kinds of words at once, and little else that a filter could see
  weight_bounds = { min = 0, max = 4 },
  grade = "inference",
  title = { ja = "社長を装いLINEグループを作らせる手口", en = "The \"boss wants a LINE group\" lure" },
  explain = {
    ja = "「{group}」を作らせ「{code}」を返信で送らせる、社長などを装って送金指示へ進む既知の手口と文面が一致する。",
    en = "It wants a chat group (\"{group}\") made and its \"{code}\" sent back: a known lure in the name of the boss, who will ask for money there.",
  },
  prefilter = chat,
  match = function(mail, evidence)
    if mail.is_list or warning.given(mail) then return false end
    -- A colleague's own address, which the receiver has found true, is no stranger's.
    local home = false
    for _, address in ipairs(mail.recipients) do
      home = home or mail.from.org and domain.org(address:match("@(.+)$") or "") == mail.from.org
    end
    if home and mail.sender.verdict == "genuine" then return false end
    local found = {}
    for i, words in ipairs({ chat, code, make, hand_over, cover }) do
      found[i] = mail.body:find(words) or mail.subject:find(words)
      if not found[i] then return false end
    end
    found[1] = mail.body:match(group) or found[1]
    for _, place in ipairs(found) do evidence:add(place) end
    evidence:set("group", found[1].value)
    evidence:set("code", found[2].value)
    return true
  end,
  references = { "https://www.ipa.go.jp/security/bec/" },
  false_positives = { "A club or a school class that really gathers on LINE, when it asks members to send a code back." },
  tests = {
    { name = "the boss", expect = true, mail = [[
From: 代表取締役社長 佐藤 <k.office.president@example.net>
To: tanaka@example.jp
Subject: 業務連絡
Content-Type: text/plain; charset=UTF-8

お疲れ様です。今後のプロジェクトのため、LINEグループを一つ用意してください。
できたら招待用のQRコードをこのメールに返信で送付してください。他の社員はまだ追加しないでください。
]] },
    { name = "a work group, newly made", expect = true, mail = [[
From: 代表取締役 石田 <daihyo@example.net>
To: tanaka@example.jp
Subject: 業務連絡
Content-Type: text/plain; charset=UTF-8

社内の連絡のため、LINEの業務用グループを作成してください。作成が完了したら、QRコードをこのメールに返信してください。
]] },
    { name = "a warning of it", expect = false, mail = [[
From: 情報機構 <announce@kikou.example>
To: tanaka@example.jp
Subject: 【注意喚起】社長を騙るメール
Content-Type: text/plain; charset=UTF-8

社長になりすまし、LINEグループを作成させてQRコードを返信で送付させる事案があります。業務では使わないでください。
]] },
    { name = "in other words", expect = true, mail = [[
From: 佐藤 <ceo@example.com>
To: tanaka@example.jp
Subject: 今、会社にいますか
Content-Type: text/plain; charset=UTF-8

新しいライングループを作成し、二次元コードを画像で送ってもらえますか。
会議中なので電話に出られません。
]] },
    { name = "a new group", expect = true, mail = [[
From: 代表取締役 鈴木 <office.suzuki@example.com>
To: tanaka@example.jp
Subject: 業務について
Content-Type: text/plain; charset=UTF-8

業務の都合上、LINEの新しいグループを作り、参加用のQRコードを送ってください。
]] },
    { name = "a club that gathers there", expect = false, mail = [[
From: 幹事 <kanji@example.com>
To: tanaka@example.jp
Subject: 同窓会のLINEグループ
Content-Type: text/plain; charset=UTF-8

同窓会のLINEグループを作りました。下のQRコードから参加してください。
]] },
    { name = "neighbours who move there", expect = false, mail = [[
From: 自治会長 <jichikai@example.com>
To: tanaka@example.jp
Subject: 連絡網
Content-Type: text/plain; charset=UTF-8

連絡網をLINEグループに移しました。QRコードは回覧板にあります。会社の方も返信で人数を知らせてください。
]] },
    { name = "a warning", expect = false, mail = [[
From: 情報システム部 <it@example.jp>
To: tanaka@example.jp
Subject: 注意喚起
Content-Type: text/plain; charset=UTF-8

社長を名乗り、LINEグループの作成を求める詐欺が出ています。応じないでください。
]] },
  },
}
