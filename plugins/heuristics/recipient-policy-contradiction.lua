local ways = {
  address = { ja = "メールアドレスで呼びかけている", en = "by the mail address" },
  localpart = { ja = "アドレスの @ より前で呼びかけている", en = "by the part of the address before the @" },
  generic = { ja = "誰にでも通じる呼びかけになっている", en = "by words that fit anybody" },
  none = { ja = "宛名がない", en = "nobody is greeted" },
}

-- Is there text to greet in?  What the picture of a page says isn't read.
local function told(mail)
  if #mail.html == 0 then return true end
  for _, part in ipairs(mail.texts) do
    if part:matches("[^ \\n]") then return true end
  end
  return false
end

return rule {
  id = "recipient/policy-contradiction",
  version = 1,
  section = "recipient",
  weight = 0.6,
  grade = "inference",
  title = { ja = "宛名の書き方が本物と違う", en = "The greeting is not how the brand greets" },
  explain = {
    ja = "{brand}の本物のメールの宛名の書き方と違い、{how_ja}。",
    en = "{brand}'s real mail greets in another way: here, {how_en}.",
  },
  when = { "posed:policy", "not sender:genuine", "brand:from-name or brand:from-address or brand:subject" },
  match = function(mail, evidence)
    local brand = mail.posed
    local policy = brand.salutation
    if not policy or mail.sender.verdict == "genuine" then return false end
    local kind = mail.salutation.kind
    local address = kind == "address" or kind == "localpart"
    local anybody = policy == "name" and (kind == "generic" or kind == "none")
    if policy ~= "none" and policy ~= "name" or not (address or anybody) then return false end
    local from = mail:claims(brand.id, "from-name", "from-address")[1]
    -- Newsletters and notices of its own greet everybody or nobody, too; so does a firm that writes
    -- about it under its own name.
    if anybody and not (from and mail.posed_falsely) then return false end
    if kind == "none" and not told(mail) then return false end
    local named = from or mail:claims(brand.id, "subject")[1]
    if not named then return false end
    evidence:set("how_ja", ways[kind].ja)
    evidence:set("how_en", ways[kind].en)
    evidence:add(mail.salutation.text.empty and named or mail.salutation.text)
    evidence:about(brand)
    return true
  end,
  false_positives = { "A brand's ways of greeting change and differ between its departments." },
  tests = {
    { name = "all its words are in a picture", expect = false, mail = [[
From: ヨドバシ・ドット・コム <news@mail.example.com>
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://nlugjoc.example/"><img src="cid:1"></a>
]] },
    { name = "brand that doesn't greet greets by address", expect = true, mail = [[
From: カゴヤ・ジャパン <support@kagoya.jp>
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

info@example.jp 様

いつもご利用いただきありがとうございます。
]] },
    { name = "brand that greets by name greets nobody in its newsletter", expect = false, mail = [[
From: Yodobashi <news@yodobashi.com>
To: info@example.jp
Subject: News of the week

Our new arrivals of the week.
]] },
    { name = "impostor of a brand that greets by name greets nobody", expect = true, mail = [[
From: ヨドバシ・ドット・コム <news@mail.example.com>
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

お支払い方法をご確認ください。
]] },
    { name = "a firm writes about it under its own name", expect = false, mail = [[
From: 家電教室 <news@kyoshitsu.example.com>
To: info@example.jp
Subject: ヨドバシ・ドット・コムのお買い物会のお知らせ
Content-Type: text/plain; charset=UTF-8

来週の土曜日にお買い物会をいたします。 https://kyoshitsu.example.com/
]] },
    { name = "brand that doesn't greet greets nobody", expect = false, mail = [[
From: カゴヤ・ジャパン <support@kagoya.jp>
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

平素より弊社サービスをご利用いただき、誠にありがとうございます。
]] },
  },
}
