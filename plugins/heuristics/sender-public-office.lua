--- Japan's public offices write from .jp.
local posing = require("posing")

local office = require("office").pattern

return rule {
  id = "sender/public-office",
  version = 1,
  section = "sender",
  weight = 2.0,
  title = { ja = "役所を名乗るのに .jp でない", en = "A public office of Japan that doesn't write from .jp" },
  explain = {
    ja = "差出人は「{office}」と公的機関を名乗るが、アドレスのドメイン {domain} は日本の機関が使う .jp ではない。",
    en = "The sender calls itself \"{office}\", a public office of Japan, but writes from {domain} and not from a domain in .jp.",
  },
  when = { "name", { "from.domain", matches = "\\.(?!jp$)[^.]+$" }, { "from.name", matches = office } },
  match = function(mail, evidence)
    local host = mail.from.domain.value
    if host == "" or string.find(host, "\\.jp$") then return false end
    if posing.owner(host) or posing.free_mail(host) then return false end
    local found = mail.from.name:match(office)
    if not found then return false end
    evidence:add(mail.from.name)
    evidence:add(mail.from)
    evidence:set("office", mail.from.name.value)
    evidence:set("domain", host)
    return true
  end,
  false_positives = { "Offices whose newsletters a service sends from its own domain; somebody who writes about an office." },
  tests = {
    { name = "a tax office in .com", expect = true, mail = [[
From: 川辺県税務署 <tax@kanpu.example.com>
Subject: x

Hello.
]] },
    { name = "motorways", expect = true, mail = [[
From: NEXCO中日本 <etc@example.net>
Subject: x

Hello.
]] },
    { name = "a town hall", expect = false, mail = [[
From: 川辺市役所 <mail@city.kawabe.lg.jp>
Subject: x

Hello.
]] },
    { name = "its newsletter by a service", expect = false, mail = [[
From: 川辺警察署 <mail@anzen-mail.jp>
Subject: x

Hello.
]] },
    { name = "a person", expect = false, mail = [[
From: 省吾 <shogo@example.com>
Subject: x

Hello.
]] },
  },
}
