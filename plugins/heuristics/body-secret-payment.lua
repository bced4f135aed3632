local posing = require("posing")
local stranger = require("stranger")
local warning = require("warning")

local payment = "(?:(?:送金|振込|振り込み|支払い?|入金|送付金)[^。\\n]{0,16}(?:ください|下さい|お願い|必要|して(?:ほし|欲し|もら)|可能|手配|準備|実行)|(?:残高|口座残高)[^。\\n]{0,16}(?:知らせ|教え|報告|確認して)"
  .. "|(?:make|process|send|initiate|arrange|need|release|complete|handle)[^.?!\\n]{0,40}(?:wire|transfer|payment)|available balance|account balance)"
local payment_heads = literals { "送金", "振込", "振り込み", "支払", "入金", "送付金", "残高", "口座残高", "make", "process", "send", "initiate", "arrange", "need", "release", "complete", "handle", "available balance", "account balance" }
local secret = "(?:極秘|機密|秘密裏|内密|内々|他言(?:無用|し)|(?:他の|ほかの)(?:社員|者|人|役員|従業員)[^。\\n]{0,20}(?:話さ|言わ|知らせ|漏ら|共有し)ない|誰にも(?:話さ|言わ|知らせ)ない"
  .. "|keep (?:this|it) (?:strictly )?(?:confidential|between us|private|discreet)|strictly confidential|do not (?:discuss|mention|share|tell) (?:this|it|anyone|anybody|with anyone)[^.\\n]{0,40}|speak (?:of|about) (?:this|it) to (?:no one|nobody)|without (?:telling|informing) any)"
local heads = literals {
  "極秘", "機密", "秘密裏", "内密", "内々", "他言", "他の", "ほかの", "誰にも", "keep this", "keep it", "strictly confidential", "do not discuss", "do not mention", "do not share", "do not tell", "speak of", "speak about", "without telling", "without informing",
}
local haste = literals {
  "至急", "急ぎ", "本日中", "今日中", "すぐに", "直ちに", "早急", "today", "urgent", "immediately", "right away", "asap", "as soon as possible",
}

return rule {
  id = "body/secret-payment",
  version = 1,
  section = "body",
  weight = 3.2, -- three kinds of words at once, and little else that a filter could see
  weight_bounds = { min = 0, max = 4 },
  title = { ja = "内密の送金を急がせる", en = "A payment in secret and in haste" },
  explain = {
    ja = "受信者の組織のものではない {domain} から、「{payment}」を「{secret}」と口止めし「{haste}」と急がせている。経営者や弁護士になりすまして送金させる手口。",
    en = "From {domain}, not the reader's own house, it wants money moved (\"{payment}\") in secret (\"{secret}\") and in haste (\"{haste}\"), as somebody who plays the boss or his lawyer does.",
  },
  prefilter = heads,
  when = { "not list" },
  match = function(mail, evidence)
    local hidden = mail.body:match(secret, heads) -- few mails say so
    if not hidden then return false end
    local host = mail.from.domain.value
    local reply = mail.reply_to.domain.value
    local away = host ~= "" and not stranger.ours(mail, host) and host or reply ~= "" and not stranger.ours(mail, reply) and reply
    if not away or posing.owner(away) or mail.is_list or not mail:header("List-Unsubscribe").empty then return false end
    local money = mail.body:match(payment, payment_heads)
    local hurry = money and (mail.body:find(haste) or mail.subject:find(haste))
    if not hurry or warning.given(mail) then return false end
    for name, place in pairs { payment = money, secret = hidden, haste = hurry } do evidence:set(name, place.value) end
    evidence:add(money)
    evidence:add(hidden)
    evidence:add(hurry)
    evidence:set("domain", away)
    return true
  end,
  references = { "https://www.ipa.go.jp/security/bec/" },
  false_positives = { "A lawyer's or broker's letter on a deal that is really secret." },
  tests = {
    { name = "an acquisition", expect = true, mail = [[
From: 取締役 松本 <matsumoto@exec.example>
To: keiri@firm.example.jp
Subject: 支払いの件
Content-Type: text/plain; charset=utf-8

買収の手付金を本日中に海外口座へ送金してください。この件は他の社員には話さないでください。
]] },
    { name = "in English", expect = true, mail = [[
From: Daniel <daniel@exec.example>
To: ap@firm.example.com
Subject: Payment

I need a wire transfer made today for an acquisition. Keep this strictly confidential.
]] },
    { name = "from one's own house", expect = false, mail = [[
From: 松本 <matsumoto@firm.example.jp>
To: keiri@firm.example.jp
Subject: 機密
Content-Type: text/plain; charset=utf-8

機密扱いでお願いします。本日中に振込の一覧をください。
]] },
    { name = "a contract that is secret", expect = false, mail = [[
From: 弁護士 <info@bengoshi.example>
To: taro@firm.example.jp
Subject: 契約書
Content-Type: text/plain; charset=utf-8

買収案件の契約書です。機密のため取扱いにご注意のうえ、本日中にご返信ください。費用のお支払いは翌月です。
]] },
    { name = "a payment that is no secret", expect = false, mail = [[
From: 松本 <matsumoto@maker.example>
To: keiri@firm.example.jp
Subject: お支払い
Content-Type: text/plain; charset=utf-8

恐れ入りますが、至急お振込をお願いいたします。
]] },
  },
}
