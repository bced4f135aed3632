--- Small questions about Japanese text.
local M = {}

--- Is there a run of kana in what the mail says?
function M.written(mail)
  return mail.body:match("[ぁ-ゖァ-ヺー]{4}") ~= nil
end

return M
