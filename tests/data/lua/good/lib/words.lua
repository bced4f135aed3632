local M = {}

function M.first(text, words)
  for _, word in ipairs(words) do
    local hit = text:find(word)
    if hit then
      return hit
    end
  end
  return nil
end

return M
