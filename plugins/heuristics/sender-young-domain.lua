local stored = require("stored")

return rule {
  id = "sender/young-domain",
  version = 1,
  section = "sender",
  weight = 1.5,
  grade = "inference",
  title = { ja = "登録されたばかりの差出人ドメイン", en = "A sender's domain registered lately" },
  explain = {
    ja = "差出人のドメイン {domain} の登録日は {registered} で、メールの {days} 日前。この目的のために取られた可能性がある。",
    en = "{domain} was registered on {registered}, {days} days before the mail: perhaps for this purpose.",
  },
  when = { "facts-file" },
  match = function(mail, evidence)
    local registration = mail.from.registration
    local days = stored.age(mail, registration)
    if not days or days < -1 or days >= stored.young_days then return false end
    evidence:add(mail.from)
    evidence:set("domain", registration.domain)
    evidence:set("registered", stored.said(registration.registered, registration))
    evidence:set("days", days)
    return true
  end,
  false_positives = { "New companies." },
  tests = {
    { name = "registered a month before", expect = true,
      facts = [[{"fuwake_facts": 1, "whois": [{"domain": "seiyukaikei.shop", "checked_at": "2026-02-17",
        "source": "whois.example", "text": "Domain Name: SEIYUKAIKEI.SHOP\nCreation Date: 2026-01-20\n"}]}]],
      mail = [[
From: Kagoya <info@seiyukaikei.shop>
Date: Tue, 17 Feb 2026 10:01:02 +0900
Subject: x

x
]] },
    { name = "nobody looked it up", expect = false,
      facts = [[{"fuwake_facts": 1, "whois": [{"domain": "seiyukaikei.shop", "checked_at": "2026-02-17",
        "source": "Grupo", "error": "timed out"}]}]],
      mail = [[
From: Kagoya <info@seiyukaikei.shop>
Date: Tue, 17 Feb 2026 10:01:02 +0900
Subject: x

x
]] },
  },
}
