return rule {
  id = "recipient/generic-salutation-brand",
  version = 1,
  section = "recipient",
  weight = 0.7,
  title = { ja = "誰にでも通じる宛名", en = "A greeting that fits anybody" },
  explain = {
    ja = "{brand}を名乗りながら、宛名は「{name}」と誰にでも通じる書き方で、受信者を知っている様子がない。",
    en = "It poses as {brand} but greets with \"{name}\", which fits anybody and shows no knowledge of the reader.",
  },
  when = { "salutation:generic", "posed:falsely" },
  match = function(mail, evidence)
    if not mail.posed_falsely or mail.salutation.kind ~= "generic" then return false end
    if mail.salutation.text:matches("[0-9]{3}") then return false end -- 番号末尾 4471 のお客さま: it knows whom it writes to
    evidence:add(mail.salutation.text)
    evidence:about(mail.posed)
    evidence:set("name", mail.salutation.text.value)
    return true
  end,
  false_positives = { "Circulars greet everybody alike." },
  tests = {
    { name = "a customer's number", expect = false, mail = [[
From: カゴヤ <a@nlugjoc.example>
Subject: 料金のお知らせ
Content-Type: text/plain; charset=utf-8

お客さま番号末尾 4471 のお客さま

料金が確定しました。 https://nlugjoc.example/
]] },
    { name = "brand by a stranger, generic greeting", expect = true, mail = [[
From: KAGOYA Inc <sawada@air.linkclub.or.jp>
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

お客さま各位

いつもご利用いただきありがとうございます。
]] },
    { name = "circular of a society", expect = false, mail = [[
From: 町内会 <a@example.com>
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

会員各位

総会のお知らせです。
]] },
  },
}
