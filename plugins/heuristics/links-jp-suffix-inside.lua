local posing = require("posing")

local inside = "(?:^|\\.)((?:ac|ad|co|ed|go|gr|lg|ne|or)\\.jp)\\."

-- Networks that name a customer's hosts after his own: www.example.co.jp.edgekey.net.
local networks = { ["akadns.net"] = true, ["akamai.net"] = true, ["akamaized.net"] = true, ["edgekey.net"] = true,
  ["edgesuite.net"] = true, ["cloudflare.net"] = true, ["fastly.net"] = true }

return rule {
  id = "links/jp-suffix-inside",
  version = 1,
  section = "links",
  weight = 1.5,
  grade = "fact",
  title = { ja = "日本の会社のアドレスに見せた行き先", en = "A host that begins like a Japanese firm's" },
  explain = {
    ja = "リンク先 {host} は途中に「{suffix}」とあり日本の組織のアドレスに見えるが、本当のドメインは {org}。",
    en = "The link's host {host} holds \"{suffix}\" like a Japanese organisation's, but its domain is really {org}.",
  },
  prefilter = { "ac.jp.", "ad.jp.", "co.jp.", "ed.jp.", "go.jp.", "gr.jp.", "lg.jp.", "ne.jp.", "or.jp." },
  when = { "link" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable()) do
      local host, org = link.host, link.org
      local ours = org and (org == mail.from.org or networks[org] or networks[domain.suffix(host)])
      if org and not ours and string.find(host, ".jp.", 1, true) then
        local suffix = string.match(host, inside)
        -- Whose name stands before it, where that is known, is another rule's finding.
        local told = link.marks["brand-in-subdomain"] or link.marks["recipient-domain-in-host"]
        if suffix and not told and not posing.owner(host) then
          evidence:add(link)
          evidence:set("host", host)
          evidence:set("suffix", suffix)
          evidence:set("org", org)
        end
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Networks that name a customer's hosts after his own domain." },
  tests = {
    { name = "nobody's name before it", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.co.jp.nlugjoc.cn/login
]] },
    { name = "a stranger's name before it", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

https://login.naporitan.or.jp.nlugjoc.cn/
]] },
    { name = "a brand's name before it is links/brand-in-host's", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.jal.co.jp.nlugjoc.cn/
]] },
    { name = "a Japanese host", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.naporitan.co.jp/ https://co.jp/
]] },
    { name = "a network for other people's hosts", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.naporitan.co.jp.edgekey.net/
]] },
  },
}
