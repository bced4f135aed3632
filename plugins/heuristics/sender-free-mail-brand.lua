local posing = require("posing")

return rule {
  id = "sender/free-mail-brand",
  version = 1,
  section = "sender",
  weight = 1.5,
  grade = "fact",
  title = { ja = "会社を名乗るのにフリーメール", en = "A brand that writes from a free mailbox" },
  explain = {
    ja = "差出人は{brand}を名乗るが、誰でも取得できるフリーメール {domain} から送っている。",
    en = "The sender calls itself {brand} but writes from {domain}, where anybody can have a mailbox.",
  },
  when = { "sender:foreign-brand", { "from.org", matches = posing.free_mail_org } },
  match = function(mail, evidence)
    local brand = posing.impostor(mail)
    if not brand or not posing.free_mail(mail.from.domain.value) then return false end
    evidence:add(mail.from)
    evidence:about(brand)
    evidence:set("domain", mail.from.domain.value)
    return true
  end,
  tests = {
    { name = "brand at gmail.com", expect = true, mail = [[
From: "Amazon カスタマーサービス" <a1b2@gmail.com>
Subject: x

Hello.
]] },
    { name = "a person at gmail.com", expect = false, mail = [[
From: "山田 太郎" <taro@gmail.com>
Subject: Amazon で買った本

Hello.
]] },
  },
}
