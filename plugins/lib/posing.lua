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
  ["tutanota.com"] = true, ["tuta.io"] = true, ["tuta.com"] = true, ["pm.me"] = true, ["yandex.kz"] = true, ["ya.ru"] = true,
  ["bk.ru"] = true, ["inbox.ru"] = true, ["list.ru"] = true, ["foxmail.com"] = true, ["sina.com"] = true, ["naver.com"] = true,
  ["rediffmail.com"] = true, ["gmx.de"] = true, ["gmx.us"] = true, ["zohomail.com"] = true, ["yahoo.co.uk"] = true, ["yahoo.fr"] = true,
  -- Other names under which mail.com gives mailboxes away; they sound like a trade.
  ["accountant.com"] = true, ["consultant.com"] = true, ["financier.com"] = true, ["execs.com"] = true, ["workmail.com"] = true,
  ["email.com"] = true, ["usa.com"] = true, ["europe.com"] = true, ["asia.com"] = true, ["engineer.com"] = true, ["post.com"] = true,
  ["contractor.net"] = true, ["representative.com"] = true, ["secretary.net"] = true, ["lawyer.com"] = true, ["adexec.com"] = true,
  ["dr.com"] = true, ["presidency.com"] = true, ["diplomats.com"] = true, ["mail-me.com"] = true,
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

--- Does the mail name the brand in words, somewhere besides its links?
function M.speaks_of(mail, brand)
  return #mail:claims(brand.id, "from-name", "from-address", "subject", "body", "alt") > 0
end

--- Did our own mailing list put its address into From and the author's name before "via"?
-- (Google Groups does, when the author's domain forbids to send from elsewhere.)
function M.via_own_list(mail)
  if not mail.is_list then return false end
  if not mail.from.name:match("^ ?['\"]?.{1,80}['\"]? (?:via|経由) .{1,60}$") then return false end
  for _, address in ipairs(mail.recipients) do
    if domain.org(string.match(address, "@(.+)$") or "") == mail.from.org then return true end
  end
  return false
end

--- Was the mail handed in inside the recipient's own house?  A colleague may name whom he likes.
function M.from_inside(mail)
  if mail.origin.ip.empty or mail.origin.ip_public or mail.sender.verdict == "forged" then return false end
  for _, address in ipairs(mail.recipients) do
    if mail.from.org and domain.org(address:match("@(.+)$") or "") == mail.from.org then return true end
  end
  return false
end

--- The brand that From (name or address) names though its domain isn't the brand's.
-- @return Brand, Text of the claim; or nil
function M.impostor(mail)
  local claim = mail.impostor
  if not claim or M.via_own_list(mail) then return nil end
  return claim.brand, claim.text
end

--- Does From name that brand, while the mail poses as another house's?  It was left from another lure.
function M.is_left_over(mail, brand)
  local posed = mail.posed
  if not posed or posed == brand or not mail.posed_falsely then return false end
  return posed.group == nil or posed.group ~= brand.group
end

--- Places that genuine footers lead to as well.
M.aside = { ["twitter.com"] = true, ["x.com"] = true, ["facebook.com"] = true, ["instagram.com"] = true,
  ["youtube.com"] = true, ["line.me"] = true, ["linkedin.com"] = true, ["w3.org"] = true, ["apple.com"] = true,
  ["google.com"] = true }

return M
