-- What a file's name promises.
local M = {}

-- What the name of a program matches in lower case; for `when`.
M.programs = "\\.(?:exe|scr|pif|com|jse?|vb[se]|wsf|hta|lnk|iso|img|vhdx?|bat|cmd|ps1|jar|msi|cpl|url|one)$"
local PROMISED = { pdf = "pdf", jpg = "image", jpeg = "image", png = "image", gif = "image" }

-- Does a file of that name run when it is opened?
function M.is_program(name)
  return string.find(string.lower(name), M.programs) ~= nil
end

-- Is `content` (of Attachment) something dangerous that the name doesn't say?
function M.is_disguised(name, content)
  local ending = string.match(string.lower(name), "\\.([a-z0-9]+)$")
  if content == "program" then
    return not M.is_program(name) and ending ~= "dll"
  end
  local promised = PROMISED[ending or ""]
  return promised ~= nil and content ~= promised
    and (content == "html" or content == "archive" or content == "outlook")
end

return M
