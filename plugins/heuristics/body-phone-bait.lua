local baits = require("baits")

local bills = literals(baits.invoice)
local calls = literals { "call", "contact", "phone", "cancel", "reach", "helpline", "toll" }

return rule {
  id = "body/phone-bait",
  version = 1,
  section = "body",
  weight = 1.6,
  title = { ja = "覚えのない請求と電話番号", en = "A charge nobody made, and a number to call" },
  explain = {
    ja = "「{what}」と注文や更新の請求を告げ、電話（{number}）をかけさせようとしている。",
    en = "It tells of an order or a renewal (\"{what}\") and wants the reader to call {number}.",
  },
  prefilter = bills,
  match = function(mail, evidence)
    if not mail.body:has(calls) or not (mail.subject:has(bills) or mail.body:has(bills)) then return false end
    local sum = mail.body:match("(?:[$€£] ?\\d{2,4}[.,]\\d\\d|\\d{2,4}[.,]\\d\\d ?(?:[$€£]|usd|eur|gbp))")
    local number = mail.body:match("(?<![\\w.-])(\\+?1?[-. (]{0,3}8\\d\\d[-.) ]{1,3}\\d{3}[-. ]{1,2}\\d{4})(?![\\w-])")
    if not (sum and number) then return false end
    local what = mail.subject:find(bills) or mail.body:find(bills)
    evidence:add(what)
    evidence:add(number)
    evidence:set("what", what.value)
    evidence:set("number", number.value)
    return true
  end,
  false_positives = { "Genuine American shops that give a number to call." },
  tests = {
    { name = "renewal by telephone", expect = true, mail = [[
From: a@example.com
Subject: x

Your renewal is done: $299.00 has been charged. To cancel call +1 (808) 555-0142.
]] },
    { name = "a phone in the signature", expect = false, mail = [[
From: a@example.com
Subject: x

Your order is on its way.
--
Tel. +1 808 555 0142
]] },
  },
}
