local stored = require("stored")

return rule {
  id = "sender/privacy-proxy",
  version = 1,
  section = "sender",
  weight = 0.05,
  grade = "fact",
  title = { ja = "登録者を伏せたドメイン", en = "A domain whose registrant is hidden" },
  explain = {
    ja = "{domain} の登録者は {proxy} に伏せられている。正当な利用も多く、それだけでは判断しない。",
    en = "The registrant of {domain} is hidden by {proxy}, as careful owners do too: no judgement by itself.",
  },
  when = { "facts-file" },
  match = function(mail, evidence)
    local hosts = { mail.from.domain.value, mail.origin.rdns.value }
    for _, link in ipairs(mail:clickable()) do table.insert(hosts, link.final.host) end
    for _, host in ipairs(hosts) do
      local registration = mail:registration(host)
      if registration.privacy_proxy then
        evidence:add(registration.domain .. ": " .. stored.said(registration.privacy_proxy, registration))
        evidence:set("domain", registration.domain)
        evidence:set("proxy", registration.privacy_proxy)
        return true
      end
    end
    return false
  end,
  false_positives = { "Careful owners; it weighs next to nothing." },
  tests = {
    { name = "the relay's domain", expect = true,
      facts = [[{"fuwake_facts": 1, "whois": [{"domain": "executiveonelimousine.com", "checked_at": "2025-10-08",
        "text": "Domain Name: EXECUTIVEONELIMOUSINE.COM\nRegistrant Organization: Domains By Proxy, LLC\n"}]}]],
      mail = [[
Received: from new194 (executiveonelimousine.com [104.219.238.62])
	by mx.example.jp (Postfix) with ESMTP id 0123456789; Wed, 08 Oct 2025 08:12:44 +0900
From: a@example.com
Subject: x

x
]] },
    { name = "a named owner", expect = false,
      facts = [[{"fuwake_facts": 1, "whois": [{"domain": "example.com", "checked_at": "2025-10-08",
        "text": "Domain Name: EXAMPLE.COM\nRegistrant Organization: Example Inc.\n"}]}]],
      mail = [[
From: a@example.com
Subject: x

x
]] },
  },
}
