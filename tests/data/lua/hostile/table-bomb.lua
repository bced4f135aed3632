return rule {
  id = "hostile/table-bomb",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local t = {}
    for i = 1, 1e9 do
      t[i] = i
    end
    return #t > 0
  end,
}
