local roles = require("roles")
local stranger = require("stranger")

return rule {
  id = "sender/role-alone",
  version = 1,
  section = "sender",
  weight = 1.3,
  weight_bounds = { min = 0, max = 2 }, -- firms that send mail for others forget their name as well
  title = { ja = "どこの誰でもない差出人名", en = "A sender's name that is nobody's" },
  explain = {
    ja = "差出人名「{role}」は役割だけで、どの会社・組織のものか、本文にも書かれていない。アドレスのドメイン {domain} も受信者の組織のものではない。",
    en = "From shows \"{role}\": what somebody does, but not for which firm, nor does the text say. {domain} isn't the recipient's own.",
  },
  when = { "name", "not list", "not reply", "link or attachment:active", { "from.name", matches = roles.alone } },
  match = function(mail, evidence)
    if mail.is_bounce or mail.is_list or mail.is_reply then return false end
    local role = roles.nobody(mail)
    if not role or stranger.signs(mail) then return false end
    evidence:add(mail.from)
    evidence:set("role", role.value)
    evidence:set("domain", mail.from.domain.value)
    return true
  end,
  false_positives = { "Small services that leave their name to the address or the subject." },
  tests = {
    { name = "a customers' centre, whose?", expect = true, mail = [[
From: カスタマーサポートセンター <info@yamanoha.example>
To: taro@example.jp
Subject: x
Content-Type: text/plain; charset=utf-8

https://yamanoha.example/
]] },
    { name = "in English", expect = true, mail = [[
From: Accounts Payable Department <a@fjord.example>
To: jane@firm.example.com
Subject: x

https://fjord.example/
]] },
    { name = "a firm signs below", expect = false, mail = [[
From: お客様センター <info@yamano.example>
To: taro@example.jp
Subject: x
Content-Type: text/plain; charset=utf-8

https://yamano.example/

株式会社ヤマノ
]] },
    { name = "the domain's own name stands in the text", expect = false, mail = [[
From: Billing <billing@hostlane.example>
To: jane@firm.example.com
Subject: Your invoice from Hostlane

https://my.hostlane.example/
]] },
    { name = "a firm's centre", expect = false, mail = [[
From: ヤマノ電機 お客様センター <info@yamano.example>
To: taro@example.jp
Subject: x
Content-Type: text/plain; charset=utf-8

https://yamano.example/
]] },
    { name = "one's own department", expect = false, mail = [[
From: IT Help Desk <help@firm.example.com>
To: jane@firm.example.com
Subject: x

https://wiki.firm.example.com/
]] },
    { name = "a person", expect = false, mail = [[
From: Ann Baker <ann@fjord.example>
To: jane@firm.example.com
Subject: x

https://fjord.example/
]] },
    { name = "no link", expect = false, mail = [[
From: サポート係 <info@yamanoha.example>
To: taro@example.jp
Subject: x
Content-Type: text/plain; charset=utf-8

お電話ありがとうございました。
]] },
  },
}
