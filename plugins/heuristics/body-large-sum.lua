local answers = literals { "contact me", "contact us", "contact him", "contact her", "contact the", "kindly", "reply", "get back to me", "respond to this", "email me", "e-mail me", "kontaktieren", "antworten", "contacte", "entre em contato", "responda", "répond", "contactez",
  "rispond", "beneficiary", "donate to you", "donation", "spende", "doação", "doar", "inherit", "herança", "herdei", "next of kin", "your full name", "your bank" }
-- Every such sum holds one of these, or such a number: told faster.
local millions = literals { "million", "milhões", "millones", "milioni", "miljoen" }
local great = "\\d(?:[.,]\\d{3}){2}|[$€£] ?\\d[\\d.,]{0,5} ?m\\b"

return rule {
  id = "body/large-sum",
  version = 1,
  section = "body",
  weight = 1.5,
  title = { ja = "見知らぬ人からの大金の話", en = "A great sum offered by a stranger" },
  explain = {
    ja = "「{sum}」という大金の話を、リンクでなく返信で進めさせようとしている。",
    en = "It offers {sum} and wants an answer by mail.",
  },
  prefilter = { "million", "milhões", "millones", "milioni", "miljoen", "$", "€", "£", "usd", "euro", "dollar", "dólar" },
  when = { "not reply", "not list", { has = answers } },
  match = function(mail, evidence)
    if mail.is_reply or mail.is_list then return false end
    local shown = 0
    for _, part in ipairs(mail.texts) do shown = shown + #part end
    if shown >= 8000 or not mail.body:has(answers) then return false end
    if not (mail.body:has(millions) or mail.body:matches(great)) then return false end
    local sum = mail.body:match("(?:us|u\\.s\\.)?[$€£] ?\\d{1,3}(?:[.,]\\d{3}){2,}|[$€£] ?\\d{1,3}(?:[.,]\\d{1,2})? ?(?:million|m\\b)|\\d{1,3}(?:[.,]\\d{3}){2,}(?:[.,]\\d\\d)? ?(?:[$€£]|usd|eur\\b|euro|dol|pounds|gbp)"
      .. "|(?:\\d[\\d.,]{0,5}|one|two|three|five|ten|several) (?:million|millions|millionen|milhões|millones|milioni|miljoen)[a-z]{0,2} (?:de |d'|of |di )?(?:united states |u\\.?s\\.? |us-)?(?:dollar|dólar|dolar|euro|usd|pound|us\\b|\\$)")
    if not sum then return false end
    local answer = mail.body:find(answers)
    evidence:add(sum)
    evidence:add(answer)
    evidence:set("sum", sum.value)
    return true
  end,
  false_positives = { "News of business; letters of solicitors and funds." },
  tests = {
    { name = "millions", expect = true, mail = [[
From: a@example.com
Subject: x

I donate 2.000.000,00 $ to you. Please reply.
]] },
    { name = "a price", expect = false, mail = [[
From: a@example.com
Subject: x

The ticket is 20,00 $. Please reply.
]] },
    { name = "a list", expect = false, mail = [[
From: a@example.com
List-Id: <x.example.com>
Subject: x

5 million dollars. Please reply.
]] },
  },
}
