return rule {
  id = "hostile/bad-sort",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local t = {}
    for i = 1, 1000 do
      t[i] = i % 7
    end
    table.sort(t, function()
      return true
    end)
    assert(#t == 1000)
    error("sorted all the same")
  end,
}
