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

function M.free_mail(host)
  return free_mail[host] or free_mail[domain.org(host) or ""] or false
end

--- The brand that runs the host itself; nil where its customers have mailboxes or pages.
function M.owner(host)
  local brand = brands.owner(host)
  return brand and brand:owns(host) and brand or nil
end

--- Does the host belong to the brand in any role but that of customers' own web pages?
-- A mailbox under a customers' domain proves no brand, but it is no stranger either.
function M.akin(brand, host)
  local role = brand:role(host)
  return role ~= nil and role ~= "customer"
end

--- The brand that From (name or address) names though its domain isn't the brand's.
-- @return Brand, Text of the claim; or nil
function M.impostor(mail)
  if mail.from.domain.empty then return nil end
  local host = mail.from.domain.value
  local owner = M.owner(host)
  for _, claim in ipairs(mail.brands) do
    local named = claim.place == "from-name" or claim.place == "from-address"
    if named and not M.akin(claim.brand, host) then
      -- A brand's own mailbox may be named after another: "paypal@" of a shop we know.
      if not owner or claim.place == "from-name" then return claim.brand, claim.text end
    end
  end
  return nil
end

--- Does the subject speak in the name of the brand it names: in brackets at the head, or as its
-- first word?  An answer to such a subject doesn't.
function M.signs_subject(mail, claim)
  if claim.place ~= "subject" or mail.subject:match("^(?:re|fwd?|aw|sv) ?:") then return false end
  local head = mail.subject:match("^[^【\\[「<(]{0,6}[【\\[「<(] ?([^】\\]」>)]{1,30})") or mail.subject:match("^(.{1,24})")
  return head ~= nil and head:has(claim.text.value)
end

--- The brand a mail poses as by name of sender or subject without a domain of its own to show;
-- a From domain of the brand counts when the sender is judged forged.
-- @return Brand or nil
function M.posed_falsely(mail)
  local brand = mail.posed
  if not brand then return nil end
  local strong = false
  for _, claim in ipairs(mail:claims(brand.id)) do
    if claim.place == "from-name" or claim.place == "from-address" or M.signs_subject(mail, claim) then
      strong = true
    end
  end
  if not strong then return nil end
  if mail.sender.verdict == "forged" then return brand end
  if brand:owns(mail.from.domain) then return nil end
  return brand
end

return M
