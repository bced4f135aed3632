return rule {
  id = "recipient/renews-itself",
  version = 1,
  section = "recipient",
  weight = 1.0,
  grade = "inference",
  title = { ja = "自動更新の契約に「満了」の通知", en = "An expiry notice for what renews itself" },
  explain = {
    ja = "受信者と{brand}の契約は自動更新（{day} の申告）なのに、「{words}」と手続きを求めている。",
    en = "The contract with {brand} renews itself (as stated on {day}), yet the mail says \"{words}\".",
  },
  prefilter = { "満了", "期限切れ", "失効", "解約となり", "更新手続", "expire", "expiration", "renew" },
  when = { "facts-file", "posed" },
  match = function(mail, evidence)
    local brand = mail.posed
    if not brand or mail.sender.verdict == "genuine" then return false end
    local customer = mail:customer(brand.id)
    if not customer.is or not customer.renews_itself then return false end
    local words = mail.body:find("満了", "期限切れ", "失効", "解約となり", "更新手続", "expire", "expiration", "renew")
    if not words then return false end
    evidence:add(words)
    evidence:about(brand)
    evidence:set("words", words.value)
    evidence:set("day", customer.checked_at)
    return true
  end,
  false_positives = { "Cards that ran out; a contract that was changed since." },
  tests = {
    { name = "renews itself", expect = true,
      facts = [[{"fuwake_facts": 1, "recipient": [{"brand": "kagoya", "customer": true, "renews_itself": true,
        "checked_at": "2025-06-25"}]}]],
      mail = [[
From: KAGOYA Inc <a@example.com>
Subject: x
Content-Type: text/plain; charset=UTF-8

契約期間がまもなく満了となります。
]] },
    { name = "must be renewed by hand", expect = false,
      facts = [[{"fuwake_facts": 1, "recipient": [{"brand": "kagoya", "customer": true, "checked_at": "2025-06-25"}]}]],
      mail = [[
From: KAGOYA Inc <a@example.com>
Subject: x
Content-Type: text/plain; charset=UTF-8

契約期間がまもなく満了となります。
]] },
  },
}
