-- A mail passed on without a word: its first fields open the text.
local from = "^[\\s_=*>-]*(?:begin forwarded message:?|(?:forwarded message|original message|mensagem (?:encaminhada|original)|message (?:transféré|d'origine)|weitergeleitete nachricht"
  .. "|元のメッセージ|転送メッセージ|転送されたメッセージ))?[\\s_=*-]*(?:from|de|von|da|van|差出人|送信者|送信元)\\*? ?:\\*? ?([^<>\\n]{1,100}<[^<>@\\s]{1,64}@[a-z0-9.-]{3,100}>)"
local subject = "(?:subject|assunto|objet|betreff|oggetto|asunto|件名)\\*? ?:\\*? ?([^\\n]{1,150})"

return rule {
  id = "body/forwarded-impostor",
  version = 1,
  section = "body",
  weight = 3.0,
  title = { ja = "ひとことも添えず転送された、なりすましメール", en = "Somebody's impostor, passed on without a word" },
  explain = {
    ja = "転送された元のメールは{brand}を名乗る（「{claim}」）が、その差出人のドメイン {domain} は{brand}のものではない。",
    en = "The mail inside names {brand} (\"{claim}\"), but its sender's domain {domain} is not one of {brand}'s.",
  },
  prefilter = { "from:", "from :", "de:", "de :", "von:", "da:", "van:", "差出人:", "送信者:", "送信元:" },
  when = { "brand", { "subject", matches = "^(?:fwd?|enc|rv|tr|wg|i|転送) ?:" } },
  match = function(mail, evidence)
    local part = mail.texts[1]
    local sender = part and part:match(from)
    if not sender then return false end
    local host = string.match(sender.folded, "@([a-z0-9.-]+)>$")
    local about = part:match(subject)
    for _, claim in ipairs(mail.brands) do
      local brand, words = claim.brand, claim.text
      local named = not words.empty and claim.place ~= "link" and (sender:match("^([^<]+)"):has(words) or about and about:has(words))
      if named and not brand:akin(host) and not brands.owner(host) then
        evidence:add(sender)
        evidence:about(brand)
        evidence:set("claim", words.value)
        evidence:set("domain", host)
        return true
      end
    end
    return false
  end,
  false_positives = { "A colleague passes on a shop's mail about a brand, without a word." },
  tests = {
    { name = "an alarm of Microsoft's from elsewhere", expect = true, mail = [[
From: jane@firm.example.com
To: abuse@firm.example.com
Subject: Fw: Microsoft: unusual sign-in activity

________________________________
From: Security Notice <newsletters@magazine.example>
Sent: Tuesday, 14 February 2023 12:49
To: jane@firm.example.com
Subject: Microsoft: unusual sign-in activity
]] },
    { name = "in Japanese", expect = true, mail = [[
From: taro@firm.example.jp
To: abuse@firm.example.jp
Subject: 転送: カードのご利用確認
Content-Type: text/plain; charset=utf-8

-----元のメッセージ-----
差出人: Amazon <info@nlugjoc.example>
件名: お支払い方法の更新

お支払い方法を更新してください。
]] },
    { name = "with a word of warning", expect = false, mail = [[
From: jane@firm.example.com
To: staff@firm.example.com
Subject: Fw: Microsoft: unusual sign-in activity

Don't click this!
From: Security Notice <newsletters@magazine.example>
Subject: Microsoft: unusual sign-in activity
]] },
    { name = "the brand's own mail", expect = false, mail = [[
From: jane@firm.example.com
To: joe@firm.example.com
Subject: Fw: Your PayPal receipt

From: PayPal <service@paypal.com>
Subject: Your PayPal receipt
]] },
  },
}
