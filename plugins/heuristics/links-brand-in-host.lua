local posing = require("posing")

--- Which host of an unwrapped link carries the name: the last one that isn't a known house's.
local function carrier(link, brand)
  local chain = link.chain
  if #chain < 2 or not brand then return link end
  for i = #chain, 1, -1 do
    for _, token in ipairs(brand.tokens) do
      if string.find(chain[i].host, token, 1, true) and not posing.owner(chain[i].host) then return chain[i] end
    end
  end
  return link
end

return rule {
  id = "links/brand-in-host",
  version = 1,
  section = "links",
  weight = 2.8,
  grade = "fact",
  title = { ja = "他者のドメインに名前を混ぜた行き先", en = "A brand's name inside another's host name" },
  explain = {
    ja = "リンク先 {host} は{brand}の名前を含むが、持ち主は {org} で{brand}ではない。",
    en = "The link's host {host} carries {brand}'s name, but it belongs to {org}, not to {brand}.",
  },
  when = { "link:brand-in-subdomain or link:brand-in-domain" },
  match = function(mail, evidence)
    local last, named, trap, found = nil, nil, nil, {} -- links of one host often stand together
    for _, link in ipairs(mail:clickable("brand-in-subdomain", "brand-in-domain")) do
      local id = link.brand
      local brand = id and brands.get(id)
      local at = carrier(link, brand)
      local host = at.host
      if host ~= last or id ~= named then
        last, named = host, id
        local org = at.org
        -- A firm of that name shows its own site: mizuho-kogyo.co.jp, in a mail that says nothing of the bank.
        local own_name = brand and org == mail.from.org and not posing.speaks_of(mail, brand)
        -- Another brand's own host is no trap: smbc-card.com holds "smbc".
        trap = not own_name and not posing.owner(host)
        if trap then
          evidence:set("host", host)
          evidence:set("org", org or host)
          if brand then evidence:about(brand) end
        end
      end
      if trap then found[#found + 1] = link end
    end
    evidence:add(found)
    return #found > 0
  end,
  false_positives = { "Resellers, fan pages and review sites that carry a brand in their domain." },
  tests = {
    { name = "a firm of that name, in its own mail", expect = false, mail = [[
From: 営業部 <info@nomura-print.example>
To: info@example.jp
Subject: 納品書
Content-Type: text/plain; charset=UTF-8

納品書です。 https://nomura-print.example/dl/1
]] },
    { name = "the same host, in a mail that speaks of the brand", expect = true, mail = [[
From: 野村證券 <info@nomura-print.example>
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://nomura-print.example/dl/1
]] },
    { name = "brand as sub-domain", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://www.eki-net.montaly.shop/">→ご変更はこちらから</a>
]] },
    { name = "behind another house's redirector", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://www.google.com/url?q=https%3A%2F%2Feki-net.montaly.shop%2Fpay&sa=D">→お手続き</a>
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
