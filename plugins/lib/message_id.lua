--- What a Message-ID tells.
local M = {}

--- Did the server that took the mail in give the Message-ID, since the sender gave none?
-- Then it tells nothing of the sender.
function M.by_receiver(mail)
  local host, name = string.match(string.lower(mail.message_id.value), "@(([^@.]+)[^@]*)$")
  local org = host and (domain.org(host) or host) -- Exchange goes by names in several domains below one
  if not org or org == mail.from.org then return false end
  local by = string.lower(mail.origin.by.value)
  return string.sub(by .. ".", 1, #name + 1) == name .. "." and org == (domain.org(by) or by)
end

return M
