return rule {
  id = "recipient/not-a-customer",
  version = 1,
  section = "recipient",
  weight = 1.5,
  grade = "fact",
  title = { ja = "利用していない会社からの通知", en = "A notice of a company one is no customer of" },
  explain = {
    ja = "受信者は{brand}を利用していない（{day} の申告）。契約やアカウントの通知が届くはずがない。",
    en = "The recipient is no customer of {brand} (as stated on {day}): there is no account to write about.",
  },
  when = { "facts-file", "posed" },
  match = function(mail, evidence)
    local brand = mail.posed
    if not brand or mail.sender.verdict == "genuine" then return false end
    local customer = mail:customer(brand.id)
    if customer.is ~= false then return false end
    evidence:about(brand)
    evidence:set("day", customer.checked_at)
    evidence:add(mail:claims(brand.id)[1])
    return evidence.count > 0
  end,
  false_positives = { "Advertising by the company itself." },
  tests = {
    { name = "no customer", expect = true,
      facts = [[{"fuwake_facts": 1, "recipient": [{"brand": "kagoya", "customer": false, "checked_at": "2025-06-25"}]}]],
      mail = [[
From: KAGOYA Inc <a@example.com>
Subject: x

x
]] },
    { name = "a customer", expect = false,
      facts = [[{"fuwake_facts": 1, "recipient": [{"brand": "kagoya", "customer": true, "checked_at": "2025-06-25"}]}]],
      mail = [[
From: KAGOYA Inc <a@example.com>
Subject: x

x
]] },
  },
}
