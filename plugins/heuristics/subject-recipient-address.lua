return rule {
  id = "subject/recipient-address",
  version = 1,
  section = "subject",
  weight = 1.3,
  grade = "fact",
  title = { ja = "件名に受信者のアドレス", en = "The recipient's address in the subject" },
  explain = {
    ja = "件名に受信者自身のメールアドレスが差し込まれている。宛先しか知らない一斉送信でよく使われる手口。",
    en = "The recipient's own address was put into the subject, as bulk senders do who know nothing else of the reader.",
  },
  when = { "recipient:subject" },
  match = function(mail, evidence)
    for _, address in ipairs(mail.recipients) do
      local found = mail.subject:find(address)
      if found then evidence:add(found) end
    end
    return evidence.count > 0
  end,
  false_positives = { "Notices of helpdesk systems and bounces that name the mailbox." },
  tests = {
    { name = "address in the subject", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: info@example.jp 宛ての配信失敗レポート

Hello.
]] },
    { name = "another address in the subject", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: support@example.com is our new address

Hello.
]] },
  },
}
