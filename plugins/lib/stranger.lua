--- Links and senders that belong neither to the reader's house nor to a firm that is known.
local posing = require("posing")

local M = {}

--- Mail filters that firms run or rent, where held mail is let go: they write in their customers' names.
local filters = {
  ["mimecast.com"] = true, ["barracuda.com"] = true, ["barracudanetworks.com"] = true, ["proofpoint.com"] = true, ["proofpointessentials.com"] = true,
  ["pphosted.com"] = true, ["ppe-hosted.com"] = true, ["hornetsecurity.com"] = true, ["sophos.com"] = true, ["iphmx.com"] = true,
  ["mailcontrol.com"] = true, ["messagelabs.com"] = true, ["fortimailcloud.com"] = true, ["libraesva.com"] = true, ["spamtitan.com"] = true,
}

--- organisation of such a service -> true
M.filters = filters

--- Does a filter service for mail run the host?
function M.filter(host)
  return filters[domain.org(host) or ""] or false
end

--- Is the host one of the recipients' own?
function M.ours(mail, host)
  for _, address in ipairs(mail.recipients) do
    if domain.same_org(host, string.match(address, "@(.+)$") or "") then return true end
  end
  return false
end

--- Does From's domain belong to nobody known, and not to the recipients?
function M.writes(mail)
  local host = mail.from.domain.value
  return host ~= "" and not posing.owner(host) and not M.filter(host) and not M.ours(mail, host)
end

-- What firms, schools and societies call themselves at the foot of what they write.
local kinds = literals {
  "株式会社", "有限会社", "合同会社", "合資会社", "(株)", "㈱", "(有)", "㈲", "社団法人", "財団法人", "法人", "学会", "協会", "協議会", "協同組合", "連盟", "大学", "学校", "学園", "高校", "病院", "クリニック", "医院", "商店", "商会", "工房", "市役所", "区役所",
  " inc.", " ltd", " llc", " gmbh", " s.a.", " corp.", " corporation", " university", " association", " society", " college", " plc",
}

--- Does the mail say whose it is: a firm, a school, a society, in From, subject or text?
function M.signs(mail)
  local found = mail.from.name:find(kinds) or mail.body:find(kinds) or mail.subject:find(kinds)
  if found then return found end
  -- Its domain's own name, as a word: "Hostlane" of hostlane.net.
  local label = string.match(mail.from.org or "", "^([^.]{4,})\\.")
  if not label or not (mail.subject:has(label) or mail.body:has(label)) then return nil end
  local word = "(?<![a-z0-9./@:_-])\\Q" .. label .. "\\E(?![a-z0-9.@_-])"
  return mail.subject:match(word) or mail.body:match(word)
end

--- The first link to be clicked whose end is a stranger's; with marks, one that has one of them.
function M.link(mail, ...)
  for _, link in ipairs(mail:clickable(...)) do
    local host = link.final.host or link.host
    if host ~= "" and link.scheme ~= "mailto" and link.role ~= "footer" and not posing.owner(host) and not M.filter(host)
      and not M.ours(mail, host) then
      return link
    end
  end
  return nil
end

return M
