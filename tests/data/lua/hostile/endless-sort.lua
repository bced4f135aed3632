return rule {
  id = "hostile/endless-sort",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local t = {}
    for i = 1, 100000 do
      t[i] = i
    end
    while true do
      table.sort(t)
    end
  end,
}
