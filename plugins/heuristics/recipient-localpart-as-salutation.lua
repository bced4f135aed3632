return rule {
  id = "recipient/localpart-as-salutation",
  version = 1,
  section = "recipient",
  weight = 0.7,
  grade = "fact",
  title = { ja = "宛名がアドレスの @ より前", en = "The reader is greeted by the part before the @" },
  explain = {
    ja = "宛名「{name}」はメールアドレスの @ より前の部分をそのまま使っている。",
    en = "The greeting \"{name}\" is just the part of the address before the @.",
  },
  when = { "salutation:localpart" },
  match = function(mail, evidence)
    if mail.salutation.kind ~= "localpart" then return false end
    evidence:add(mail.salutation.text)
    evidence:set("name", mail.salutation.text.value)
    return true
  end,
  false_positives = { "People whose address is their name." },
  tests = {
    { name = "local part", expect = true, mail = [[
From: a@example.com
To: keiri-bu77@example.jp
Subject: x

Dear keiri-bu77,

Your mailbox is full.
]] },
    { name = "a name", expect = false, mail = [[
From: a@example.com
To: keiri-bu77@example.jp
Subject: x

Dear Ms. Yamada,

thank you for the report.
]] },
  },
}
