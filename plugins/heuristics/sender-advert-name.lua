local advert = "[!！]|[,;:(\\[]$|#\\d|[$€£%]|\\d{5,}|[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}]"

return rule {
  id = "sender/advert-name",
  version = 1,
  section = "sender",
  weight = 1.0,
  title = { ja = "差出人名に宣伝文句や番号の印", en = "A sender's name with marks of adverts or serials" },
  explain = {
    ja = "差出人名「{name}」に「{mark}」がある。人や会社の名ではなく、宣伝文句や通し番号の書き方。",
    en = "The sender's name (\"{name}\") holds \"{mark}\", as adverts and serial numbers do, not names of people or firms.",
  },
  when = { "name", { "from.name", matches = advert } },
  match = function(mail, evidence)
    local name = mail.from.name
    local mark = name:match(advert)
    if not mark then return false end
    if mail.sender.verdict == "genuine" and mail.sender.brand then return false end -- Yahoo! and its like
    evidence:add(name)
    evidence:set("name", name.value)
    evidence:set("mark", mark.value)
    return true
  end,
  false_positives = { "Firms with a mark in their name that are no brand here; cheerful newsletters." },
  tests = {
    { name = "a winner", expect = true, mail = [[
From: Todays Winner! <a@example.com>
Subject: x

x
]] },
    { name = "a brand with a mark in its name", expect = false, mail = [[
Received: from mail.yahoo.co.jp (mail.yahoo.co.jp [182.22.12.10]) by mx.example.net; Wed, 12 Nov 2025 10:00:00 +0900
From: Yahoo! JAPAN <info@mail.yahoo.co.jp>
To: taro@example.net
Subject: x

x
]] },
    { name = "a person", expect = false, mail = [[
From: Taro Yamada <a@example.com>
Subject: x

x
]] },
  },
}
