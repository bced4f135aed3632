--- Small questions about Japanese text.
local M = {}

--- Is there a run of kana in what the mail says?
function M.written(mail)
  return mail.body:matches("[ぁ-ゖァ-ヺー]{4}")
end

return M
