local stored = require("stored")

return rule {
  id = "links/young-domain",
  version = 1,
  section = "links",
  weight = 1.5,
  grade = "inference",
  title = { ja = "登録されたばかりのリンク先ドメイン", en = "A link to a domain registered lately" },
  explain = {
    ja = "リンク先 {domain} の登録日は {registered} で、メールの {days} 日前。この目的のために取られた可能性がある。",
    en = "{domain} was registered on {registered}, {days} days before the mail: perhaps for this purpose.",
  },
  when = { "facts-file", "link" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable()) do
      for _, hop in ipairs(link.chain) do
        local registration = hop.registration
        local days = stored.age(mail, registration)
        if days and days >= -1 and days < stored.young_days and not brands.owner(hop.host) then
          evidence:add(link)
          evidence:add(registration.domain .. ": " .. stored.said(registration.registered, registration))
          evidence:set("domain", registration.domain)
          evidence:set("registered", stored.said(registration.registered, registration))
          evidence:set("days", days)
          return true
        end
      end
    end
    return false
  end,
  false_positives = { "New companies and campaigns. The reverse holds no more: broken-into sites are old." },
  tests = {
    { name = "registered a week before", expect = true,
      facts = [[{"fuwake_facts": 1, "whois": [{"domain": "fresh.example", "checked_at": "2026-02-17",
        "source": "whois.example", "text": "Domain Name: FRESH.EXAMPLE\nCreation Date: 2026-02-10\n"}]}]],
      mail = [[
From: a@example.com
Date: Tue, 17 Feb 2026 10:01:02 +0900
Subject: x

https://www.fresh.example/login
]] },
    { name = "an old domain", expect = false,
      facts = [[{"fuwake_facts": 1, "whois": [{"domain": "santamariasold.com", "checked_at": "2021-12-20",
        "source": "whois.example", "text": "Domain Name: SANTAMARIASOLD.COM\nCreation Date: 2010-12-28\n"}]}]],
      mail = [[
From: a@example.com
Date: Mon, 20 Dec 2021 05:47:52 +0900
Subject: x

https://santamariasold.com/move/
]] },
  },
}
