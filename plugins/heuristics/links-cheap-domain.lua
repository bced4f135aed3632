local japanese = require("japanese")

-- Strange in a Japanese mail alone; those that are so everywhere are links/throwaway-ending's.
local endings = { cn = true, ltd = true, ml = true, ga = true, cf = true, gq = true, ru = true }

local cheap = {}
for ending in pairs(endings) do table.insert(cheap, ending) end
table.sort(cheap)

return rule {
  id = "links/cheap-domain",
  version = 1,
  section = "links",
  weight = 0.8,
  title = { ja = "使い捨てに多い種類のリンク先ドメイン", en = "A link to an ending of throw-away domains" },
  explain = {
    ja = "日本語のメールなのに、リンク先 {host} の末尾が「.{ending}」。使い捨てのドメインに多い。",
    en = "A Japanese mail that leads to {host}; .{ending} is common among throw-away domains.",
  },
  when = { "japanese", "link", { "links.org", matches = "\\.(?:" .. table.concat(cheap, "|") .. ")$" } },
  match = function(mail, evidence)
    if not japanese.written(mail) then return false end
    local links, hosts = mail:leading(function(_, org)
      local ending = org and string.match(org, "[^.]+$")
      if not endings[ending] then return false end
      evidence:set("ending", ending)
      return true
    end)
    evidence:add(links)
    evidence:set("host", hosts)
    return #links > 0
  end,
  false_positives = { "Small shops, partners abroad." },
  tests = {
    { name = ".cn", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

下記リンクより詳細をご確認ください。 https://montaly.cn/
]] },
    { name = ".shop is links/throwaway-ending's", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

下記リンクより詳細をご確認ください。 https://montaly.shop/
]] },
    { name = ".jp", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

下記リンクより詳細をご確認ください。 https://www.example.jp/
]] },
  },
}
