-- A library runs once for the plugins of a folder: what one of them leaves here the others find.
local M = {}
local kept
function M.keep(thing)
  kept = thing
end
function M.kept()
  return kept
end
return M
