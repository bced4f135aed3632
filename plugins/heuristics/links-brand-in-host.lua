local posing = require("posing")

return rule {
  id = "links/brand-in-host",
  version = 1,
  section = "links",
  weight = 2.8,
  grade = "fact",
  title = { ja = "他社のドメインに社名を混ぜた行き先", en = "A brand's name inside another's host name" },
  explain = {
    ja = "リンク先 {host} は{brand}の名前を含むが、持ち主は {org} で{brand}ではない。",
    en = "The link's host {host} carries {brand}'s name, but it belongs to {org}, not to {brand}.",
  },
  when = { "link:brand-in-subdomain or link:brand-in-domain" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("brand-in-subdomain", "brand-in-domain")) do
      -- Another brand's own host is no trap: smbc-card.com holds "smbc".
      if not posing.owner(link.host) then
        evidence:add(link)
        evidence:set("host", link.host)
        evidence:set("org", link.org or link.host)
        local brand = link.brand and brands.get(link.brand)
        if brand then evidence:about(brand) end
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Resellers, fan pages and review sites that carry a brand in their domain." },
  tests = {
    { name = "brand as sub-domain", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://www.eki-net.montaly.shop/">→ご変更はこちらから</a>
]] },
    { name = "the brand's own host", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://www.eki-net.com/">えきねっと</a>
]] },
  },
}
