local baits = require("baits")
local phrases = baits.watched(baits.trouble)

return rule {
  id = "body/trouble-bait",
  version = 1,
  section = "body",
  weight = 0.8,
  title = { ja = "アカウントや支払いの異常を告げる", en = "Trouble with an account or payment as bait" },
  explain = {
    ja = "「{phrase}」など、アカウント・支払い・端末の異常を告げてリンクへ誘っている。",
    en = "It tells of trouble with an account, a payment or a device (\"{phrase}\") and leads to a link.",
  },
  prefilter = phrases,
  when = { "link" },
  match = function(mail, evidence)
    return baits.said(mail, evidence, phrases, 1)
  end,
  false_positives = { "Genuine notices of security, expiry and payment." },
  tests = {
    { name = "verify", expect = true, mail = [[
From: a@example.com
Subject: x

Action required: verify your account: https://nlugjoc.example/
]] },
    { name = "in Portuguese", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

Sua conta foi bloqueada: https://nlugjoc.example/
]] },
    { name = "account of a talk", expect = false, mail = [[
From: a@example.com
Subject: x

An account of the talk is at https://example.com/
]] },
  },
}
