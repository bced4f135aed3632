--- What the campaigns share: enough of a known wording, in a mail that the brand didn't send.
local M = {}

--- @param brand_id the brand that the lure poses as
--- @param phrases  literals{} of alternatives; each group that occurs counts once
--- @param need     how many groups must occur
function M.match(mail, evidence, brand_id, phrases, need)
  local brand = brands.get(brand_id)
  if not brand or mail.sender.verdict == "genuine" and brand:owns(mail.from.domain) then return false end
  if #mail:claims(brand_id) == 0 then return false end
  local foreign = false
  for _, link in ipairs(mail:clickable()) do
    foreign = foreign or link.host ~= "" and not brand:owns(link.host)
  end
  if not foreign then return false end
  local found = {}
  for _, group in ipairs(phrases) do
    local place = mail.subject:find(group) or mail.body:find(group)
    if place then table.insert(found, place) end
  end
  if #found < need then return false end
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
