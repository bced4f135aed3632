return rule {
  id = "sender/own-address",
  version = 1,
  section = "sender",
  weight = 1.2,
  grade = "inference",
  title = { ja = "受信者自身を差出人に偽装", en = "The recipient posed as the sender" },
  explain = {
    ja = "差出人と宛先が同じアドレスなのに、不達の返送先は {path}。自分から届いたように見せている。",
    en = "Sender and recipient are the same address, yet the return path is in {path}: it pretends to come from oneself.",
  },
  when = { "return-path:other", "not dkim:pass", "not dmarc:pass", "to:sender" },
  match = function(mail, evidence)
    local from, path = mail.from, mail.return_path
    if not path.org or not from.org or path.org == from.org then return false end
    local to = mail.to[1]
    if not to or not from.address:is(to.address.value) then return false end
    if mail.auth.dkim == "pass" or mail.auth.dmarc == "pass" then return false end
    evidence:add(from)
    evidence:add(path)
    evidence:set("path", path.domain.value)
    return true
  end,
  false_positives = { "Mailings that name their sender in To; forms that write in the visitor's name." },
  tests = {
    { name = "from oneself by a stranger", expect = true, mail = [[
Return-Path: <x@nlugjoc.cn>
From: info@example.jp
To: info@example.jp
Subject: x

Hello.
]] },
    { name = "a note to oneself", expect = false, mail = [[
Return-Path: <info@example.jp>
From: info@example.jp
To: info@example.jp
Subject: x

Hello.
]] },
  },
}
