--- Mails that are passed on: where mail programs put what came in.
local M = {}

local marks = "(?:-{2,} ?(?:forwarded message|original message|元のメッセージ|転送メッセージ|転送されたメッセージ|ここから転送)|begin forwarded message)"
local cheap = literals { "forwarded message", "original message", "元のメッセージ", "転送メッセージ", "転送されたメッセージ", "ここから転送" }
local fields = literals { "from:", "差出人:", "送信者:", "送信元:", "subject:", "件名:" }

--- Where the mark stands that begins a mail passed on, with fields of it shown.
-- @return Text or nil
function M.mark(mail)
  if not mail.body:has(cheap) or not mail.body:has(fields) then return nil end
  return mail.body:match(marks)
end

return M
