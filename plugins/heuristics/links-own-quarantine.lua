local stranger = require("stranger")
local posing = require("posing")

local held = literals {
  "on hold", "held message", "quarantine", "blocked message", "spam digest", "spam report", "隔離", "検疫", "保留", "迷惑メール",
}

return rule {
  id = "links/own-quarantine",
  version = 1,
  section = "links",
  weight = -2.5,
  weight_bounds = { min = -4, max = 0 },
  title = { ja = "自分の組織か知られたフィルターの隔離通知", en = "A digest of held mail by one's own filter" },
  explain = {
    ja = "「{held}」の通知で、差出人は受信者の組織かメールフィルターの会社。リンクもすべて受信者の組織か、知られたメールフィルター（{host}）へ行く。",
    en = "A notice of \"{held}\" from the reader's own house or a filter's, whose every link leads to that house or a known mail filter ({host}).",
  },
  prefilter = held,
  when = { "link", "not sender:forged", "not attachment:active" },
  match = function(mail, evidence)
    local what = mail.subject:find(held)
    local from = mail.from.domain.value
    if not what or mail.sender.verdict == "forged" or from == "" then return false end
    if not (stranger.ours(mail, from) and not posing.free_mail(from)) and not stranger.filter(from) then return false end
    local known
    for _, link in ipairs(mail:clickable()) do
      for _, hop in ipairs(link.chain) do
        if hop.host ~= "" and not stranger.filter(hop.host) and not stranger.ours(mail, hop.host) then return false end
      end
      if link.host ~= "" and link.scheme ~= "mailto" then
        if not stranger.filter(link.host) and not stranger.ours(mail, link.host) then return false end
        known = known or link
      end
    end
    if not known then return false end
    evidence:add(what)
    evidence:add(known)
    evidence:set("held", what.value)
    evidence:set("host", known.host)
    return true
  end,
  tests = {
    { name = "a rented filter writes in the house's name", expect = true, mail = [[
From: Mail Filter <postmaster@firm.example.com>
To: jane@firm.example.com
Subject: You have 4 messages on hold

https://login-uk.mimecast.com/u/login/?link=digest
]] },
    { name = "one's own filter", expect = true, mail = [[
From: postmaster@firm.example.jp
To: taro@firm.example.jp
Subject: 隔離通知（3件）
Content-Type: text/plain; charset=utf-8

https://spam.firm.example.jp/index.cgi?user=taro@firm.example.jp
]] },
    { name = "a link to a stranger", expect = false, mail = [[
From: postmaster@firm.example.com
To: jane@firm.example.com
Subject: You have 4 messages on hold

https://login-uk.mimecast.com/ https://release.example.net/
]] },
    { name = "by a stranger", expect = false, mail = [[
From: postmaster@optics.example
To: jane@firm.example.com
Subject: You have 4 messages on hold

https://login-uk.mimecast.com/
]] },
    { name = "about something else", expect = false, mail = [[
From: postmaster@firm.example.com
To: jane@firm.example.com
Subject: Lunch

https://wiki.firm.example.com/
]] },
  },
}
