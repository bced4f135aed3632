local posing = require("posing")
local warning = require("warning")
local stranger = require("stranger")

-- First make the reader answer: where he is, his number, another way to talk.
local asked = literals {
  "携帯の番号", "携帯番号", "携帯電話の番号", "携帯電話番号", "電話番号を教え", "電話番号を送", "番号を教え", "lineのid", "line id", "lineを教え", "このメールに返信", "このメールにご返信", "返信してもらえ", "返信をもらえ", "返信してください", "返事をください",
  "お返事ください", "折り返しメール", "メールで返事", "メールで連絡",
  "your cell number", "cell phone number", "your mobile number", "your phone number", "your number", "whatsapp number", "your whatsapp", "text number", "reply with your", "send me your cell", "drop your number", "drop me your", "reply me", "reply to this email",
  "get back to me", "are you at your desk", "are you available", "are you free at the moment", "are you in the office", "email me back", "reply back",
}
local unreachable = literals {
  "会議中", "手が離せ", "電話に出られ", "電話に出れ", "電話はでき", "電話ができ", "出先", "外出先", "移動中", "今すぐ話せ", "今話せ", "打ち合わせ中", "商談中",
  "in a meeting", "in meetings", "tied up", "going into a meeting", "heading into a meeting", "conference call", "can't talk", "cannot talk", "can't take calls", "unable to talk", "no calls", "limited access to phone", "phone is off", "boarding",
}
local favour = literals {
  "頼みたいこと", "お願いしたいこと", "お願いがあ", "頼みがあ", "対応してほし", "対応してもら", "対応をお願い", "急ぎの件", "急ぎで", "内密", "内々に", "極秘", "他言", "誰にも",
  "quick task", "quick favor", "quick favour", "need a favor", "need a favour", "need your help", "need you to", "handle something", "take care of something", "urgent task", "discreet", "confidential", "an errand", "run a task", "assist me",
}

return rule {
  id = "body/boss-contact",
  version = 1,
  section = "body",
  weight = 3.2, -- three kinds of words and a private mailbox at once, and little else that a filter could see
  weight_bounds = { min = 0, max = 4 },
  title = { ja = "連絡のつかない上司が、まず返信だけを求める", en = "A boss who can't be called wants an answer first" },
  explain = {
    ja = "個人用のアドレス {domain} から「{unreachable}」と電話で確かめられない理由を述べ、「{favour}」と用件を伏せたまま「{asked}」と返信を求めている。上司になりすます手口の最初の一通。",
    en = "From the private mailbox {domain}, it says \"{unreachable}\" so that nobody calls, keeps the matter back (\"{favour}\") and wants \"{asked}\": how somebody who plays the boss begins.",
  },
  prefilter = unreachable,
  when = { "not list", "not attachment" },
  match = function(mail, evidence)
    local host = mail.from.domain.value
    local reply = mail.reply_to
    if mail.is_list or host == "" then return false end
    local private = posing.free_mail(host) and mail.from
      or not reply.address.empty and posing.free_mail(reply.domain.value) and reply
      or not reply.address.empty and reply.org and reply.org ~= mail.from.org and stranger.ours(mail, host) and reply
    if not private then return false end
    local housed = false
    for _, address in ipairs(mail.recipients) do
      housed = housed or not posing.free_mail(string.match(address, "@(.+)$") or "")
    end
    local away = housed and mail.body:find(unreachable)
    local what = away and (mail.body:find(favour) or mail.subject:find(favour))
    local wanted = what and mail.body:find(asked)
    if not wanted or warning.given(mail) then return false end
    for name, place in pairs { unreachable = away, favour = what, asked = wanted } do evidence:set(name, place.value) end
    evidence:add(away)
    evidence:add(what)
    evidence:add(wanted)
    evidence:add(private)
    evidence:set("domain", private.domain.value)
    return true
  end,
  false_positives = { "A colleague who really writes from his own telephone." },
  tests = {
    { name = "in Japanese", expect = true, mail = [[
From: 木村 隆 <kimura.president@gmail.com>
To: soumu@firm.example.jp
Subject: お時間よろしいですか
Content-Type: text/plain; charset=utf-8

会議中で電話に出られません。急ぎで対応してほしい件があります。携帯番号を教えてください。
]] },
    { name = "in English", expect = true, mail = [[
From: Daniel Hargreaves <d.hargreaves77@outlook.com>
To: jenny@firm.example.com
Subject: Quick one

I'm tied up and need you to handle something for me. Reply with your cell phone number.
]] },
    { name = "a family", expect = false, mail = [[
From: 木村 隆 <kimura.home@gmail.com>
To: hanako@gmail.com
Subject: 帰り
Content-Type: text/plain; charset=utf-8

会議中で手が離せないから、急ぎで迎えをお願いがあります。返信してください。
]] },
    { name = "a colleague's own address", expect = false, mail = [[
From: 木村 隆 <kimura@firm.example.jp>
To: soumu@firm.example.jp
Subject: 資料
Content-Type: text/plain; charset=utf-8

会議中で電話に出られません。急ぎで資料を送ってください。このメールに返信でお願いします。
]] },
    { name = "a customer says why he mails", expect = false, mail = [[
From: 鈴木 <suzuki@gmail.com>
To: info@firm.example.jp
Subject: 予約の件
Content-Type: text/plain; charset=utf-8

日中は会議中で電話に出られません。予約を来週に変更できますか。
]] },
  },
}
