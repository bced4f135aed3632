local posing = require("posing")
local card = "(?:get|buy|buying|purchas\\w+|pick\\w* up|need|procure|send)[^.?!]{0,60}(?:gift ?cards?|(?:google play|apple|itunes|steam|razer|vanilla) cards?)"
  .. "|(?:ギフト|プリペイド|グーグルプレイ|google ?play|アップル|itunes)(?:ギフト)?カード[^。]{0,30}(?:購入|買っ|買い|用意)"
local signs = literals {
  "in a meeting", "in meetings", "can't talk", "cannot talk", "can't take calls", "can't take a call", "unable to talk", "unable to take calls", "can't call", "conference call", "no calls",
  "quick task", "quick favor", "quick favour", "are you available", "are you free", "are you at your desk", "are you in the office", "are you at the office", "run an errand", "get it done",
  "between us", "reimburse", "scratch", "photo of the", "picture of the", "how soon",
  "電話に出られ", "電話はでき", "電話ができ", "会議中", "少しお願い", "お願いできますか", "内密に", "裏面の", "写真を撮", "後で精算", "立て替え", "番号を送",
}

return rule {
  id = "body/errand-request",
  version = 1,
  section = "body",
  weight = 3.0,
  title = { ja = "ギフトカードの買い物を頼む", en = "An errand: gift cards" },
  explain = {
    ja = "社外の個人用アドレスや別の返信先から「{card}」と頼み、「{sign}」と添えている。上司などになりすまし、カードの番号を送らせる手口。",
    en = "From a private mailbox, or with another one to reply to, it wants \"{card}\" and says \"{sign}\": somebody plays the boss to be sent the codes.",
  },
  prefilter = { "gift card", "giftcard", "play card", "apple card", "itunes card", "steam card", "razer card", "vanilla card", "ギフトカード", "プリペイドカード", "プレイカード", "playカード", "アップルカード", "itunesカード" },
  when = { "not list" },
  match = function(mail, evidence)
    if mail.is_list then return false end
    local reply = mail.reply_to.org
    if not posing.free_mail(mail.from.domain.value) and (not reply or reply == mail.from.org) then return false end
    local asked = mail.body:match(card)
    local sign = asked and mail.body:find(signs)
    if not sign then return false end
    evidence:add(asked)
    evidence:add(sign)
    evidence:set("card", asked.value)
    evidence:set("sign", sign.value)
    return true
  end,
  false_positives = { "A friend who really asks that." },
  tests = {
    { name = "the boss is in a meeting", expect = true, mail = [[
From: Daniel Hargreaves <ceo.desk77@gmail.com>
To: jenny@firm.example.com
Subject: Quick task

I need you to get some gift cards for a client today. I am in a meeting and can't talk.
]] },
    { name = "in Japanese, with another mailbox to reply to", expect = true, mail = [[
From: 社長 <shacho@firm.example.jp>
Reply-To: shacho.office@outlook.jp
To: soumu@firm.example.jp
Subject: お願い
Content-Type: text/plain; charset=utf-8

会議中で電話に出られません。コンビニでギフトカードを購入し、裏面の番号を送ってください。
]] },
    { name = "a shop sells gift cards", expect = false, mail = [[
From: The Garden Shed <news@shed.example>
To: jane@firm.example.com
Subject: Gift cards

How soon is Christmas? Buy our gift cards now.
]] },
    { name = "a friend thanks for one", expect = false, mail = [[
From: Ann <ann@gmail.com>
To: jane@firm.example.com
Subject: Thanks

The gift card was lovely, I will buy books. Are you free on Sunday?
]] },
  },
}
