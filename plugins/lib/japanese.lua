--- Small questions about Japanese text.
local M = {}

--- Is there a run of kana in what the mail says?
function M.written(mail)
  return mail.body:match("[ぁ-ゖァ-ヺー]{4}") ~= nil
end

--- Lines of a text that @pattern (PCRE2, on the unfolded text) fits, at most @max.
-- The whole text is looked at first: most mails have no such line.
function M.lines_like(part, pattern, max)
  local found = {}
  if not string.find(part.value, "(*ANYCRLF)(?m)" .. pattern) then return found end
  for _, line in ipairs(part:lines()) do
    if string.find(line.value, pattern) then
      table.insert(found, line)
      if #found >= max then break end
    end
  end
  return found
end

return M
