--- Endings of domains that cost next to nothing and are used up in days.
local M = {}

--- ending -> true
M.throwaway = {}

local list = {}
for word in string.gmatch("art autos beauty best bid boats bond buzz cam cfd click club cyou date fit fun hair help homes icu "
  .. "lat life live lol loan makeup men mom monster motorcycles online pics pro pw quest rest review rocks sbs shop site skin space "
  .. "store stream su surf tk top trade uno vip website win work world wtf xin xyz yachts zone", "[a-z]+") do
  M.throwaway[word] = true
  table.insert(list, word)
end

--- What an organisation with such an ending matches; for `when`.
M.pattern = "\\.(?:" .. table.concat(list, "|") .. ")$"

return M
