local posing = require("posing")

return rule {
  id = "links/brand-lookalike",
  version = 1,
  section = "links",
  weight = 2.5,
  grade = "inference",
  title = { ja = "名前に似せた綴りの行き先", en = "A host spelt to look like a brand" },
  explain = {
    ja = "リンク先 {host} は{brand}の名前に似せた綴りだが、持ち主は {org} で{brand}ではない。",
    en = "The link's host {host} is spelt to look like {brand}'s name, but it belongs to {org}, not to {brand}.",
  },
  when = { "link:brand-lookalike" },
  match = function(mail, evidence)
    local spoken = {} -- brand -> does the mail speak of it; links are many, brands few
    for _, link in ipairs(mail:clickable("brand-lookalike")) do
      -- A word one letter off may be somebody's own name: the mail must speak of the brand too.
      local id = link.brand
      if id and spoken[id] == nil then spoken[id] = posing.speaks_of(mail, brands.get(id)) end
      if id and spoken[id] and not posing.owner(link.host) then
        evidence:add(link)
        evidence:set("host", link.host)
        evidence:set("org", link.org or link.host)
        evidence:about(brands.get(id))
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "A company whose own name is nearly the brand's, in a mail about the brand." },
  tests = {
    { name = "a letter changed", expect = true, mail = [[
From: ヨドバシカメラ <a@example.com>
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.yodoboshi-com.example/login
]] },
    { name = "0 for o", expect = true, mail = [[
From: a@example.com
Subject: Amazon
Content-Type: text/plain; charset=UTF-8

https://amaz0n.example.com/
]] },
    { name = "another company, nearly of that name", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.yodoboshi.example/
]] },
    { name = "the brand's own", expect = false, mail = [[
From: ヨドバシカメラ <a@example.com>
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.yodobashi.com/
]] },
  },
}
