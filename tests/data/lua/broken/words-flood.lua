local many = {}
for i = 1, 4001 do many[i] = "word" .. i end
return words { id = "link-action", en = many }
