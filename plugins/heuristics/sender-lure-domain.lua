local one_of = require("one_of")
local posing = require("posing")

-- What a lure is about.  One of these must be among the words.
local about = "kakunin|kakutei|ninsho|ninshou|shomei|kaijo|kaiyaku|teishi|seikyu|seikyuu|shiharai|oshiharai|nozei|nouzei|kanpu|henkin|kyufu|kyuufu|tosen|tousen|haitatsu|otodoke|todoke|fuzai|juusho|jusho|mukou|yuko|koushin|kousin"
  .. "|secure|secured|security|safety|verify|verification|verified|validate|auth|authenticate|login|signin|logon|unlock|recovery|recover|confirm|confirmation|update|upgrade|alert|warning|notice|refund|claim|prize|gift|reward|bonus"
  .. "|account|accounts|billing|invoice|payment|pay|paypage|wallet|kyc|redelivery|redeliver|delivery|parcel|tracking|loan|suspend|suspended|renew|renewal|webmail|mailbox|quarantine|password|passkey|otp|mfa"
-- What stands beside such words.
local beside = "japan|jpn|jp|my|the|info|information|service|services|support|center|centre|online|web|net|mail|email|post|customer|user|member|members|member(?:ship)?|team|help|desk|portal|page|form|site|home|id|app|card|cards|bank|point|points|mile|shop|store"
  .. "|present|get|quick|official|admin|system|server|hosting|domain|cloud|data|office|guest|hotel|tax|case|request|check|checker|now|new|one|go|on|me|us|your|for|to|pc|line|ryokin|kanri|kaiin|jimukyoku|madoguchi|hoken|saiban|koukyou|suido|denki|gas"

local whole = "^(?:(?:" .. one_of(about .. "|" .. beside .. "|[0-9]{1,4}") .. ")-?){2,6}\\.[^.]+(?:\\.[a-z]{2,3})?$"

return rule {
  id = "sender/lure-domain",
  version = 1,
  section = "sender",
  weight = 1.5,
  weight_bounds = { min = 0, max = 2.2 },
  title = { ja = "用件の言葉だけでできたドメイン", en = "A domain made of nothing but a lure's words" },
  explain = {
    ja = "差出人のドメイン {domain} は「確認」「支払い」「サポート」などの一般的な言葉をつないだだけで、会社や組織の名前を含まない。",
    en = "The sender's domain {domain} strings together words such as \"verify\", \"payment\" or \"support\", and holds no firm's name.",
  },
  when = { { "from.org", matches = whole } },
  match = function(mail, evidence)
    local org = mail.from.org
    if not org or not string.find(org, whole) or not string.find(string.match(org, "^[^.]+"), about) then return false end
    local host = mail.from.domain.value
    if posing.owner(host) or posing.free_mail(host) or mail.is_list then return false end
    for _, address in ipairs(mail.recipients) do
      if domain.same_org(host, string.match(address, "@(.+)$") or "") then return false end
    end
    evidence:add(mail.from.domain)
    evidence:set("domain", org)
    return true
  end,
  false_positives = { "A service that is named so: \"my-invoice\", \"e-payment\"." },
  tests = {
    { name = "to be confirmed", expect = true, mail = [[
From: a@seikyu-kakunin.com
Subject: x

x
]] },
    { name = "three words", expect = true, mail = [[
From: a@mail.secure-account-center.net
Subject: x

x
]] },
    { name = "a firm's name in it", expect = false, mail = [[
From: a@yamano-support.com
Subject: x

x
]] },
    { name = "no lure's word", expect = false, mail = [[
From: a@web-design-office.com
Subject: x

x
]] },
    { name = "one word", expect = false, mail = [[
From: a@payment.com
Subject: x

x
]] },
  },
}
