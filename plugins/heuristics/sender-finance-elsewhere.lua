--- Japan's banks and credit unions write from .jp, or from a domain the brand pack knows.
local posing = require("posing")

local house = "(?:[^ ]{1,20}(?:銀行|証券)|[^ ]{0,20}(?:信用金庫|信用組合|しんきん|シンキン|労働金庫|ろうきん|漁業協同組合|農業協同組合))"
local desk = "(?:株式会社|ダイレクト|カード|インターネット|個人|法人|バンキング|アプリ|サポート|センター|デスク|事務局|お客[様さ]ま?|窓口|カスタマー|サービス|セキュリティ|[()「」【】 -]){0,6}"
local named = "^(?:株式会社|[「【(]){0,2}" .. house .. desk .. "$"

return rule {
  id = "sender/finance-elsewhere",
  version = 1,
  section = "sender",
  weight = 1.8,
  title = { ja = "銀行や信用金庫を名乗るのに .jp でない", en = "A bank or credit union of Japan that doesn't write from .jp" },
  explain = {
    ja = "差出人は「{name}」と金融機関を名乗るが、アドレスのドメイン {domain} は .jp でなく、知られた金融機関のものでもない。",
    en = "The sender calls itself \"{name}\", a Japanese bank or credit union, but writes from {domain}: not a domain in .jp, nor one of a house that is known.",
  },
  when = { "name", "not-ascii", "not list", "not reply", { "from.domain", matches = "\\.(?!jp$)[^.]+$" }, { "from.name", matches = named } },
  match = function(mail, evidence)
    local host = mail.from.domain.value
    -- Of a brand that is known sender/brand-mismatch tells.
    if host == "" or posing.owner(host) or posing.impostor(mail) then return false end
    if not mail.from.name:matches(named) then return false end
    evidence:add(mail.from.name)
    evidence:add(mail.from)
    evidence:set("name", mail.from.name.value)
    evidence:set("domain", host)
    return true
  end,
  false_positives = { "Blood banks and data banks; a foreign bank's Japanese branch." },
  tests = {
    { name = "credit unions' internet banking", expect = true, mail = [[
From: しんきんインターネットバンキング <info@nlugjoc.example>
Subject: x

Hello.
]] },
    { name = "one of them", expect = true, mail = [[
From: 川辺信用金庫 <ib@kanpu.example.com>
Subject: x

Hello.
]] },
    { name = "from .jp", expect = false, mail = [[
From: 川辺信用金庫 <ib@kawabe-shinkin.example.jp>
Subject: x

Hello.
]] },
    { name = "news about banks", expect = false, mail = [[
From: 銀行業界ニュース <news@example.com>
Subject: x

Hello.
]] },
    { name = "a person at one", expect = false, mail = [[
From: 信用金庫担当 田中 <tanaka@example.com>
Subject: x

Hello.
]] },
  },
}
