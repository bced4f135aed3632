--- An expression for one of the words "a|b|c", those with the same first letter together: alternatives are tried one
--- after the other, and most words of a mail begin none of a long list.  Of several words that fit another may come
--- first than in the list: for expressions that must reach an end.
-- @param list words without groups in groups
return function(list)
  local letters, behind, others = {}, {}, {}
  for word in string.gmatch(list, "(?:\\\\.|\\([^)]*\\)|[^|(\\\\])+") do
    local first, rest = string.match(word, "^([a-zぁ-ゖァ-ヺ一-龠])(?![?*+{])(.*)$")
    if not first then
      table.insert(others, word)
    elseif behind[first] then
      table.insert(behind[first], rest)
    else
      table.insert(letters, first)
      behind[first] = { rest }
    end
  end
  for i, first in ipairs(letters) do
    local all = table.concat(behind[first], "|")
    letters[i] = first .. (#behind[first] > 1 and "(?:" .. all .. ")" or all)
  end
  for _, word in ipairs(others) do table.insert(letters, word) end
  return table.concat(letters, "|")
end
