local many = {}
for i = 1, 500 do table.insert(many, "word " .. i) end
for _ = 1, 100 do literals(many) end
