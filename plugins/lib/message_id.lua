--- What a Message-ID tells.
local M = {}

--- Did the server that took the mail in give the Message-ID, since the sender gave none?
-- Then it tells nothing of the sender.
function M.by_receiver(mail)
  local host, by = mail.message_id.value:lower():match("@([^@]+)$"), mail.origin.by.value:lower()
  if not host or by == "" or host:match("^[^.]+") ~= by:match("^[^.]+") then return false end
  local org = domain.org(host) or host -- Exchange goes by names in several domains below one
  return org == (domain.org(by) or by) and org ~= mail.from.org
end

return M
