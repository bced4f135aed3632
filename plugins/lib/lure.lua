--- What the campaigns share: enough of a known wording, in a mail that poses as somebody who didn't send it,
-- with a link to a stranger.
local posing = require("posing")

local M = {}

--- Whom a lure poses as.
-- @param ids of brands, the likeliest first
-- @return what match() takes; its field `when` is what match() needs
function M.poses(ids)
  local known = {} -- id -> its rank
  for rank, id in ipairs(ids) do known[id] = known[id] or rank end
  return {
    known = known,
    when = { "link", { "brands.id", matches = "^(?:" .. table.concat(ids, "|") .. ")$" } },
  }
end

--- Issuers of credit cards.
M.cards = M.poses {
  "smbc-card", "jcb", "epos-card", "saison-card", "aeon-card", "orico", "rakuten", "mufg", "mastercard", "visa", "amex",
  "view-card", "life-card", "jaccs", "pocket-card", "uc-card", "ucs-card", "micard", "tokyu-card", "ts-cubic",
  "idemitsu-card", "jfr-card", "resona-card", "sumitomo-trust-club", "id-credit", "paypay", "docomo", "smbc",
}

--- Does the mail speak in the name that is claimed here?  What only the body names isn't posed as: a shop may tell who
-- delivers, a newspaper whose customers are deceived.
local function speaks_as(claim)
  return claim.speaks or claim.place == "link"
end

--- The brand among these that From, subject or a link claims; the posed one if it is among them, else the likeliest.
local function posed_as(mail, who)
  local posed, likeliest, found = mail.posed.id, math.huge, nil
  for _, claim in ipairs(mail.brands) do
    local brand = claim.brand
    local id = brand.id
    local rank = who.known[id]
    if rank and id == posed then rank = 0 end
    if rank and rank < likeliest and speaks_as(claim) then
      if rank == 0 then return brand end
      likeliest, found = rank, brand
    end
  end
  return found
end

--- Does a link lead to a host that no known brand runs, or hide where it leads?
local function leads_astray(mail)
  for _, link in ipairs(mail:clickable()) do
    local host = link.final.host or link.host
    if host ~= "" and (link.marks["shortener"] or not posing.owner(host)) then return true end
  end
  return false
end

--- @param who     of poses()
--- @param phrases literals{} of alternatives; each group that occurs counts once
--- @param need    how many groups must occur; all unless told
function M.match(mail, evidence, who, phrases, need)
  if not who.known then error("lure.match: whom does it pose as? Give lure.poses { \"id of a brand\" }", 2) end
  local brand = posed_as(mail, who)
  if not brand or mail.sender.verdict == "genuine" and brand:owns(mail.from.domain) then return false end
  if not leads_astray(mail) then return false end
  local found = {}
  for _, group in ipairs(phrases) do
    local place = mail.subject:find(group) or mail.body:find(group)
    if place then table.insert(found, place) end
  end
  if #found < (need or #phrases) then return false end
  for _, place in ipairs(found) do evidence:add(place) end
  evidence:about(brand)
  return true
end

--- Which marks of a lure a mail has: "subject", "name", "helo", "path", "phrase 1" … -> where.
-- Expressions are for folded text, `path` for the path of a link as it is written.
function M.marks(mail, shape)
  local found = {}
  if shape.subject then found.subject = mail.subject:match(shape.subject) end
  if shape.name then found.name = mail.from.name:match(shape.name) end
  if shape.helo then found.helo = mail.origin.helo:match(shape.helo) end
  if shape.path then
    for _, link in ipairs(mail:clickable()) do
      if not found.path and string.find(link.path, shape.path) then found.path = link end
    end
  end
  for i, group in ipairs(shape.phrases or {}) do
    found["phrase " .. i] = mail.subject:find(table.unpack(group)) or mail.body:find(table.unpack(group))
  end
  return found
end

--- A lure known by several marks, of which the next wave may lack one.
-- @param shape.need how many marks must be there
function M.shape(mail, evidence, shape)
  local posed = mail.posed
  if posed and mail.sender.verdict == "genuine" and posed:owns(mail.from.domain) then return false end
  local found, count = M.marks(mail, shape), 0
  for _ in pairs(found) do count = count + 1 end
  if count < shape.need then return false end
  for _, mark in ipairs({ "subject", "name", "helo", "path" }) do
    if found[mark] then evidence:add(found[mark]) end
  end
  for i = 1, #(shape.phrases or {}) do
    local place = found["phrase " .. i]
    if place then evidence:add(place) end
  end
  return true
end

return M
