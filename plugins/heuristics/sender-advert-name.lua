local advert = "[!！]|[,;:(\\[]$|#\\d|[$€£%]|\\d{5,}|[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}]"

return rule {
  id = "sender/advert-name",
  version = 1,
  section = "sender",
  weight = 1.0,
  title = { ja = "差出人名が宣伝文句", en = "A sender's name that is an advert" },
  explain = {
    ja = "差出人名「{name}」は人や会社の名ではなく、絵文字や感嘆符の付いた宣伝文句になっている。",
    en = "The sender's name (\"{name}\") is no name but an advert, with pictures, exclamation marks or a serial.",
  },
  when = { "name", { "from.name", matches = advert } },
  match = function(mail, evidence)
    local name = mail.from.name
    if not name:match(advert) then return false end
    if mail.sender.verdict == "genuine" and mail.sender.brand then return false end -- Yahoo! and its like
    evidence:add(name)
    evidence:set("name", name.value)
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
