local words = require("lexicon")
local warning = require("warning")

return rule {
  id = "body/urgency-threat",
  version = 1,
  section = "body",
  weight = 1.0,
  title = { ja = "不利益を示して行動を急がせる", en = "A threat, and what to do at once" },
  explain = {
    ja = "本文は「{threat}」と不利益を示したうえで、「{demand}」と行動を求めている。",
    en = "The text threatens (\"{threat}\") and tells the reader what to do (\"{demand}\").",
  },
  prefilter = words.threats,
  when = { "link" },
  match = function(mail, evidence)
    local threat = mail.body:find(words.threats)
    if not threat then return false end
    local demand = mail.body:find(words.demands) or mail.body:find(words.haste)
    if not demand or warning.denied(mail) then return false end
    evidence:add(threat)
    evidence:add(demand)
    evidence:set("threat", threat.value)
    evidence:set("demand", demand.value)
    return true
  end,
  false_positives = { "Genuine notices of expiry, payment and security." },
  tests = {
    { name = "deleted today unless", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

今すぐこれらのメールを確認してください。そうしないと、本日中に完全に削除されます。
https://nlugjoc.cn/x
]] },
    { name = "suspended, verify", expect = true, mail = [[
From: a@example.com
Subject: x

Your account will be suspended. Please verify your password: https://nlugjoc.cn/x
]] },
    { name = "an office that says what it never does", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

内容をご確認ください。なお、メールで納付を求めたり、差押えを予告したりすることはありません。 https://office.example/
]] },
    { name = "an invitation", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

懇親会の出欠を下記からお知らせください。
https://example.com/x
]] },
    { name = "a warning without a link", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

「今すぐ確認しないとアカウントが削除されます」というメールは詐欺です。
]] },
  },
}
