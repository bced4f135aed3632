local heads = literals { "dear ", "sehr geehrte", "lieber kunde", "cher client", "chère cliente", "caro cliente", "prezado cliente", "estimado cliente",
  "gentile cliente", "beste klant", "geachte klant" }

return rule {
  id = "recipient/generic-greeting",
  version = 1,
  section = "recipient",
  weight = 0.5,
  title = { ja = "「お客様」など誰にでも当てはまる呼びかけ", en = "A greeting that fits anybody" },
  explain = {
    ja = "「{text}」と、誰にでも当てはまる呼びかけで始まる。",
    en = "It begins with \"{text}\", a greeting that fits anybody.",
  },
  prefilter = { "dear ", "sehr geehrter", "lieber kunde", "cher client", "chère cliente", "caro cliente", "prezado cliente", "estimado cliente", "gentile cliente", "beste klant", "geachte klant" },
  match = function(mail, evidence)
    local greeting = mail.body:match("\\b(dear (?:valued |esteemed |sir|madam|customer|client|user|member|friend|beneficiary|subscriber|account|email|e-mail|owner|[a-z]{2,12} (?:user|customer|member|client|holder|team)\\b)[a-z/ ]{0,20}"
      .. "|sehr geehrter? (?:kunde|kundin|nutzer)|lieber kunde|cher client|chère cliente|caro cliente|prezado cliente|estimado cliente|gentile cliente|beste klant|geachte klant)", heads)
    if not greeting then return false end
    evidence:add(greeting)
    evidence:set("text", greeting.value)
    return true
  end,
  false_positives = { "Shops, banks and societies that write to all their customers." },
  tests = {
    { name = "dear customer", expect = true, mail = [[
From: a@example.com
Subject: x

Dear Customer,
please
]] },
    { name = "by name", expect = false, mail = [[
From: a@example.com
Subject: x

Dear Taro,
please
]] },
  },
}
