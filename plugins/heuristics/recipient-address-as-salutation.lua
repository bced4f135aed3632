return rule {
  id = "recipient/address-as-salutation",
  version = 1,
  section = "recipient",
  weight = 0.9,
  grade = "fact",
  title = { ja = "宛名がメールアドレス", en = "The reader is greeted by the mail address" },
  explain = {
    ja = "宛名が氏名ではなくメールアドレスになっている。送り手は宛先のアドレスしか知らないとみられる。",
    en = "The greeting uses the mail address instead of a name; the sender seems to know nothing else.",
  },
  when = { "salutation:address", "not reply" },
  match = function(mail, evidence)
    if mail.salutation.kind ~= "address" or mail.is_reply then return false end
    evidence:add(mail.salutation.text)
    return true
  end,
  false_positives = { "Services where the address is the user's name.",
    "Automatic replies to a form in which no name was asked for." },
  tests = {
    { name = "address and honorific", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

info@example.jp 様

いつもご利用いただきありがとうございます。
]] },
    { name = "a name", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

山田 太郎 様

いつもご利用いただきありがとうございます。
]] },
  },
}
