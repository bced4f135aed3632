local endings = require("endings")
local posing = require("posing")

return rule {
  id = "links/throwaway-ending",
  version = 1,
  section = "links",
  weight = 0.8,
  title = { ja = "使い捨てに多い種類のリンク先", en = "Links to an ending of throw-away domains" },
  explain = {
    ja = "リンク先 {host} の末尾「.{ending}」は、安価で使い捨てのドメインに多い。",
    en = "The link leads to {host}; .{ending} is cheap and common among throw-away domains.",
  },
  when = { "link", "not list", "not reply", { "links.org", matches = endings.pattern } },
  match = function(mail, evidence)
    if mail.is_list or mail.is_reply then return false end
    local own, last = mail.from.org, nil
    local links = mail:leading(function(host, org)
      return org and org ~= own and endings.throwaway[string.match(org, "[^.]+$")] and not posing.owner(host)
    end)
    for _, link in ipairs(links) do
      if not link.marks["shared-host"] then -- there the ending is the service's choice, not the tenant's
        evidence:add(link)
        local host = link.host
        if host ~= last then
          evidence:set("host", host)
          evidence:set("ending", string.match(host, "[^.]+$"))
        end
        last = host
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Hobby sites and small projects use such endings too." },
  tests = {
    { name = "lol", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://helloadmin.lol/a">Go</a>
]] },
    { name = "a known brand's own site", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://jp.cybozu.help/g/ja/">Go</a>
]] },
    { name = "a tenant of shared hosting", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://remittance-view.notion.site/a">Go</a>
]] },
    { name = "a country's own ending", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://www.example.co.za/">Go</a>
]] },
    { name = "com", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://example.com/a">Go</a>
]] },
  },
}
