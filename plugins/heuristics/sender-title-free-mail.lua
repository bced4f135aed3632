local posing = require("posing")

-- An office in the name, or in the local part.
local name = "(?:代表取締役|取締役|代表理事|理事長|社長|専務|常務|執行役員|学長|総長|\\b(?:c[ef]o|coo|chairman|president|managing director|executive director|vice president|principal|rector|dean)\\b)"
local localpart = "(?:^|[._0-9-])(?:ceo|cfo|coo|president|chairman|director|exec|executive|executives|shacho|syacho|shachou|daihyo|managingdirector|office|offices|officemail|ceodesk|desk)(?:[._0-9-]|$)|^(?:ceo|president|chairman|director|executive)"

-- The smallest firms do business so.
local shop = literals { "有限会社", "(有)", "㈲", "商店", "工房", "工務店", "農園", "教室", "食堂" }

return rule {
  id = "sender/title-free-mail",
  version = 1,
  section = "sender",
  weight = 1.8,
  title = { ja = "役職を名乗るフリーメール", en = "A head of the firm with a free mailbox" },
  explain = {
    ja = "「{title}」と会社の役職を名乗るのに、誰でも取得できる {domain} から、受信者の組織のアドレスに送られている。",
    en = "It writes as \"{title}\", the head of a firm, to a firm's address, but from {domain}, where anybody can have a mailbox.",
  },
  when = { "not list", "not reply", { "from.org", matches = posing.free_mail_org }, { "from.name", "from.localpart", matches = name .. "|" .. localpart } },
  match = function(mail, evidence)
    local from = mail.from
    if not posing.free_mail(from.domain.value) or mail.is_list or mail.is_reply then return false end
    local housed = false
    for _, address in ipairs(mail.recipients) do
      housed = housed or not posing.free_mail(string.match(address, "@(.+)$") or "")
    end
    if not housed then return false end
    if from.name:has(shop) then return false end
    local title = from.name:match(name) or from.localpart:match(localpart)
    if not title then return false end
    evidence:add(title)
    evidence:add(from)
    evidence:set("title", title.value)
    evidence:set("domain", from.domain.value)
    return true
  end,
  false_positives = { "The heads of small clubs and of the smallest firms." },
  tests = {
    { name = "the president", expect = true, mail = [[
From: 代表取締役社長 佐藤 <k.sato77@gmail.com>
To: keiri@firm.example.jp
Subject: x

x
]] },
    { name = "in the local part", expect = true, mail = [[
From: Daniel Hargreaves <d.hargreaves.ceo@outlook.com>
To: jenny@firm.example.com
Subject: x

x
]] },
    { name = "one's own domain", expect = false, mail = [[
From: 代表取締役社長 佐藤 <sato@firm.example.jp>
To: keiri@firm.example.jp
Subject: x

x
]] },
    { name = "a shop that says so", expect = false, mail = [[
From: 有限会社山田商店 社長 山田 <yamada.shoten@gmail.com>
To: keiri@firm.example.jp
Subject: x

x
]] },
    { name = "a customer", expect = false, mail = [[
From: 佐藤 <k.sato77@gmail.com>
To: keiri@firm.example.jp
Subject: x

x
]] },
    { name = "of parents and teachers", expect = false, mail = [[
From: PTA会長 岡本 <pta.okamoto@gmail.com>
To: suzuki@firm.example.jp
Subject: x

x
]] },
    { name = "between private mailboxes", expect = false, mail = [[
From: 自治会長 佐藤 <k.sato77@gmail.com>
To: suzuki@gmail.com
Subject: x

x
]] },
  },
}
