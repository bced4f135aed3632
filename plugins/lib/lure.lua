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

return M
