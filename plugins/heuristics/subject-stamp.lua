return rule {
  id = "subject/stamp",
  version = 1,
  section = "subject",
  weight = 1.2,
  grade = "fact",
  title = { ja = "件名に迷惑メールの目印", en = "Spam stamp in the subject" },
  explain = {
    ja = "件名の先頭に受信側のサーバーが付けたとみられる目印「{stamp}」がある。手がかりであって証明ではない。",
    en = "The subject begins with the stamp \"{stamp}\", as filters on the receiving side write it: a hint, no proof.",
  },
  when = { "stamp" },
  match = function(mail, evidence)
    if mail.stamp.empty then return false end
    evidence:add(mail.stamp)
    evidence:set("stamp", mail.stamp.value)
    return true
  end,
  false_positives = { "Filters stamp genuine mail by mistake; a sender could write the stamp himself." },
  tests = {
    { name = "stamp at the head", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: [spam] Notice

Hello.
]] },
    { name = "name of a mailing list in brackets", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: [antispam-users 123] Notice

Hello.
]] },
  },
}
