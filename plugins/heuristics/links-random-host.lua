local random = require("random")

local ENOUGH = 50 -- links; a mail with more has been told apart, and each costs a search

return rule {
  id = "links/random-host",
  version = 1,
  section = "links",
  weight = 1.2,
  grade = "inference",
  title = { ja = "機械的に作られたようなリンク先", en = "A link to a machine-made name" },
  explain = {
    ja = "リンク先のドメイン {host} は無作為に並べた文字のように見える。",
    en = "The link's domain {host} looks like letters drawn at random.",
  },
  when = { "link", { "links.org", matches = random.pattern } },
  match = function(mail, evidence)
    local drawn = {} -- organisation -> does it look so; most links lead to few
    local last, found = nil, 0
    for _, link in ipairs(mail:clickable()) do
      local org = link.org
      if org and drawn[org] == nil then
        drawn[org] = random.label(string.match(org, "^[^.]+"))
      end
      if org and drawn[org] and not brands.owner(link.host) then
        evidence:add(link)
        if org ~= last then evidence:set("host", org) end
        last, found = org, found + 1
        if found == ENOUGH then break end
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Abbreviations; words of other languages." },
  tests = {
    { name = "random label", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://nlugjoc.cn/a
]] },
    { name = "a hoster with a German name", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://console.hetzner.com/
]] },
    { name = "words", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.santamariasold.com/
]] },
  },
}
