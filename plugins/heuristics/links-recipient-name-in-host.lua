local posing = require("posing")

-- Words that a host is called by, whoever reads there.
local general = "^(?:web|e)?mail$|^(?:shop|store|online|group|company|services?|support|office|cloud|login|secure"
  .. "|accounts?|members?|japan|tokyo|global|world|media|design|systems?|network|images?|static|assets|click|links?|track)$"

--- Is a recipient's domain called by a name of its own, which it shares with nobody?
local function own_names(mail)
  for _, address in ipairs(mail.recipients) do
    local org = domain.org(string.match(address, "@(.+)$") or "")
    local name = org and string.match(org, "^[^.]+")
    if name and not string.find(name, general) and not posing.free_mail(org) and not brands.owner(org) then
      return true
    end
  end
  return false
end

return rule {
  id = "links/recipient-name-in-host",
  version = 1,
  section = "links",
  weight = 0.6,
  title = { ja = "他人のホスト名に受信者の組織名", en = "The name of the recipient's domain in another's host name" },
  explain = {
    ja = "リンク先 {host} は {org} のものだが、受信者のドメインの名前を含む。自社の画面に見せかける書き方か、その組織専用のサービス。",
    en = "The link to {host} is {org}'s, yet it carries what the recipient's domain is called: made to look like his company's page, or a service for his company.",
  },
  when = { "link:recipient-name-in-host", "not list" },
  match = function(mail, evidence)
    if not own_names(mail) then return false end
    for _, link in ipairs(mail:clickable("recipient-name-in-host")) do
      -- What the sender's own service names so is his customer's corner.
      if not domain.same_org(link.host, mail.from.domain) and not posing.owner(link.host) then
        evidence:add(link)
        evidence:set("host", link.host)
        evidence:set("org", link.org or link.host)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Services that name a customer's corner after him, in mails that others send." },
  tests = {
    { name = "as a label", expect = true, mail = [[
From: a@example.com
To: info@naporitan.co.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://naporitan.nlugjoc.cn/login
]] },
    { name = "on a free host, in a word", expect = true, mail = [[
From: a@example.com
To: info@naporitan.co.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://naporitan-webmail.web.app/
]] },
    { name = "a part of another word", expect = false, mail = [[
From: a@example.com
To: info@naporitan.co.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://naporitans.nlugjoc.cn/login
]] },
    { name = "the corner that the sender's service gives him", expect = false, mail = [[
From: a@service.example.com
To: info@naporitan.co.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://naporitan.example.com/login
]] },
  },
}
