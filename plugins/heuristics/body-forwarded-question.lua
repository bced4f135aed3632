--- Whoever asks whether a mail is genuine shows it below.
local forward = require("forward")

local questions = literals {
  "詐欺でしょうか", "詐欺メールでしょうか", "迷惑メールでしょうか", "フィッシングでしょうか", "フィッシングメールでしょうか", "本物でしょうか", "偽物でしょうか",
  "怪しいメール", "あやしいメール", "不審なメールが届", "不審なメールを受信", "不審メールを受信", "こんなメールが届", "こんなメールが来",
  "このようなメールが届", "このようなメールが来", "開いても大丈夫", "クリックしても大丈夫", "開いてよい", "詐欺ですよね", "フィッシングですよね",
  "is this a scam", "is this scam", "is this phishing", "is this legit", "is this real", "is this genuine", "is this email safe", "got this email",
  "received this email", "suspicious email", "looks like phishing", "looks like a scam",
}

return rule {
  id = "body/forwarded-question",
  version = 1,
  section = "body",
  weight = -2.0,
  weight_bounds = { min = -2.5, max = 0 }, -- a phisher may put a question above his lure
  title = { ja = "届いたメールが本物かを尋ねて転送している", en = "Somebody passes a mail on and asks whether it is genuine" },
  explain = {
    ja = "「{question}」と尋ね、その下に別のメールを転送している。怪しいリンクや文面は転送されたメールのものの可能性が高い。",
    en = "\"{question}\", it asks, and shows another mail below: suspicious links and phrases are probably that mail's.",
  },
  prefilter = questions,
  match = function(mail, evidence)
    local question = mail.subject:find(questions) or mail.body:find(questions)
    local mark = question and forward.mark(mail)
    if not mark then return false end
    evidence:add(question)
    evidence:add(mark)
    evidence:set("question", question.value)
    return true
  end,
  false_positives = { "A phisher who makes his lure look passed on by a colleague." },
  tests = {
    { name = "a customer asks", expect = true, mail = [[
From: suzuki@example.com
To: support@example.jp
Subject: 教えてください
Content-Type: text/plain; charset=UTF-8

このようなメールが来ました。本物でしょうか。

-----Original Message-----
From: カード会社 <a@nlugjoc.example>
Subject: ご利用の確認

https://nlugjoc.example/
]] },
    { name = "a colleague asks in English", expect = true, mail = [[
From: ann@example.com
Subject: Fwd: Your invoice

Hi Bob, is this legit?

---------- Forwarded message ---------
From: Billing <a@nlugjoc.example>
Subject: Your invoice

https://nlugjoc.example/
]] },
    { name = "passed on without a question", expect = false, mail = [[
From: ann@example.com
Subject: Fwd: minutes
Content-Type: text/plain; charset=UTF-8

ご参考まで。

---------- Forwarded message ---------
From: bob@example.com
Subject: minutes
]] },
    { name = "a question, nothing passed on", expect = false, mail = [[
From: ann@example.com
Subject: 質問
Content-Type: text/plain; charset=UTF-8

昨日の怪しいメールの件、どうなりましたか。
]] },
  },
}
