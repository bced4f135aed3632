--- Whom a mail poses as, and whether the address in From bears it out.
local M = {}

--- Domains where anybody can have a mailbox.
local free_mail = {
  ["gmail.com"] = true, ["googlemail.com"] = true, ["outlook.com"] = true, ["outlook.jp"] = true,
  ["hotmail.com"] = true, ["hotmail.co.jp"] = true, ["live.com"] = true, ["live.jp"] = true,
  ["yahoo.com"] = true, ["yahoo.co.jp"] = true, ["ymail.ne.jp"] = true, ["icloud.com"] = true,
  ["me.com"] = true, ["aol.com"] = true, ["gmx.com"] = true, ["gmx.net"] = true,
  ["mail.ru"] = true, ["yandex.ru"] = true, ["yandex.com"] = true, ["qq.com"] = true,
  ["163.com"] = true, ["126.com"] = true, ["proton.me"] = true, ["protonmail.com"] = true,
  ["zoho.com"] = true, ["mail.com"] = true, ["excite.co.jp"] = true, ["web.de"] = true,
}

local listed = {}
for host in pairs(free_mail) do table.insert(listed, host) end
table.sort(listed)

--- What the organisation of such a domain matches; for `when`.
M.free_mail_org = "^(?:" .. string.gsub(table.concat(listed, "|"), "\\.", "\\.") .. ")$"

function M.free_mail(host)
  return free_mail[host] or free_mail[domain.org(host) or ""] or false
end

--- The brand that runs the host itself; nil where its customers have mailboxes or pages.
function M.owner(host)
  local brand = brands.owner(host)
  return brand and brand:owns(host) and brand or nil
end

--- Does the host belong to the brand or its group in any role but that of customers' own web pages?
-- A mailbox under a customers' domain proves no brand, but it is no stranger either.
function M.akin(brand, host)
  local role = brand:role(host)
  if role then return role ~= "customer" end
  local owner = brand.group and M.owner(host)
  return owner ~= nil and owner ~= false and owner.group == brand.group
end

--- Does the mail name the brand in words, somewhere besides its links?
function M.speaks_of(mail, brand)
  for _, claim in ipairs(mail:claims(brand.id)) do
    if claim.place ~= "link" then return true end
  end
  return false
end

--- Did our own mailing list put its address into From and the author's name before "via"?
-- (Google Groups does, when the author's domain forbids to send from elsewhere.)
function M.via_own_list(mail)
  if mail:header("List-Id").empty then return false end
  if not mail.from.name:match("^ ?['\"]?.{1,80}['\"]? (?:via|経由) .{1,60}$") then return false end
  for _, address in ipairs(mail.recipients) do
    if domain.org(string.match(address, "@(.+)$") or "") == mail.from.org then return true end
  end
  return false
end

--- The brand that From (name or address) names though its domain isn't the brand's.
-- @return Brand, Text of the claim; or nil
function M.impostor(mail)
  if mail.from.domain.empty or M.via_own_list(mail) then return nil end
  local host = mail.from.domain.value
  local owner = M.owner(host)
  for _, claim in ipairs(mail.brands) do
    local place = claim.place
    local brand = (place == "from-name" or place == "from-address") and claim.brand
    if brand and not M.akin(brand, host) then
      -- A brand's own mailbox may be named after another: "paypal@" of a shop we know.
      if not owner or place == "from-name" then return brand, claim.text end
    end
  end
  return nil
end

local warnings = literals { "騙る", "かたる", "装う", "装った", "なりすま", "成り済ま", "詐欺", "フィッシング" }

--- Does the subject speak in the name of the brand it names: in brackets at the head or, in
-- Japanese, as what follows them?  An answer to such a subject doesn't, nor a warning of it.
function M.signs_subject(mail, claim)
  if claim.place ~= "subject" then return false end
  local subject = mail.subject
  if subject:matches("^(?:re|fwd?|aw|sv) ?:") then return false end
  if subject:has(warnings) then return false end
  local name = claim.text.value
  local head = subject:match("^[^【\\[「<(]{0,6}[【\\[「<(] ?([^】\\]」>)]{1,30})")
  if head and head:has(name) then return true end
  if not subject:matches("[ぁ-ゖ]") then return false end
  local first = subject:match("^(?:[^【]{0,4}【[^】]{0,20}】 ?)?(.{1,20})")
  return first ~= nil and first:has(name)
end

--- Does a link lead to a stranger's host that carries the brand's name?
local function imitates(mail, brand)
  for _, link in ipairs(mail.links) do
    if link.brand == brand.id and (link.marks["brand-in-subdomain"] or link.marks["brand-in-domain"]
      or link.marks["brand-lookalike"]) then
      return true
    end
  end
  return false
end

--- What posed_falsely() needs; for `when`.
M.falsely = {
  "posed",
  "brand:from-name or brand:from-address or brand:subject",
  "posed:foreign or sender:forged or link:brand-in-subdomain or link:brand-in-domain",
}

--- The brand a mail poses as by name of sender or subject without a domain of its own to show.
-- A From domain of the brand's is no excuse when the sender is judged forged, or when nothing
-- confirms it and a link leads to an imitation.
-- @return Brand or nil
function M.posed_falsely(mail)
  local brand = mail.posed
  if not brand then return nil end
  local strong = false
  for _, claim in ipairs(mail:claims(brand.id)) do
    local place = claim.place
    strong = place == "from-name" or place == "from-address" or M.signs_subject(mail, claim)
    if strong then break end
  end
  if not strong then return nil end
  local verdict, host = mail.sender.verdict, mail.from.domain.value
  if verdict == "forged" then return brand end
  if not M.akin(brand, host) then return brand end
  return verdict ~= "genuine" and brand:owns(host) and imitates(mail, brand) and brand or nil
end

--- Places that genuine footers lead to as well.
M.aside = { ["twitter.com"] = true, ["x.com"] = true, ["facebook.com"] = true, ["instagram.com"] = true,
  ["youtube.com"] = true, ["line.me"] = true, ["linkedin.com"] = true, ["w3.org"] = true, ["apple.com"] = true,
  ["google.com"] = true }

return M
