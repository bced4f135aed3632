-- A table whose length Lua finds by doubling: every power of two is there, hardly anything between.
return rule {
  id = "hostile/huge-border",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local sparse, i = { [math.maxinteger] = 1 }, 1
    while i > 0 do
      sparse[i] = 1
      i = i * 2
    end
    pcall(table.concat, sparse, "", math.maxinteger - 1)
    pcall(table.unpack, sparse, math.mininteger, math.maxinteger)
    assert(table.concat(sparse, "", math.maxinteger, math.maxinteger) == "1")
    assert(#sparse > 0 and pcall(table.insert, sparse, math.mininteger, 1) == false)
    string.byte("x", math.mininteger, math.maxinteger)
    assert(string.sub("abc", math.mininteger, math.maxinteger) == "abc")
    assert(string.find("abc", "b", math.mininteger) == 2 and string.find("abc", "b", math.maxinteger) == nil)
    pcall(select, math.mininteger)
    error("no number is too big")
  end,
}
