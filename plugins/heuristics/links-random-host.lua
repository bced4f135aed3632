local random = require("random")

local ENOUGH = 50 -- hosts; a mail with more has been told apart, and each costs a search

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
    local found = 0
    local drawn = {} -- organisation -> does it look so; most links lead to few
    local links = mail:leading(function(host, org)
      if found == ENOUGH then return false end
      if org and drawn[org] == nil then drawn[org] = random.label(string.match(org, "^[^.]+")) end
      if not org or not drawn[org] or brands.owner(host) then return false end
      found = found + 1
      evidence:set("host", org)
      return true
    end)
    evidence:add(links)
    return #links > 0
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
