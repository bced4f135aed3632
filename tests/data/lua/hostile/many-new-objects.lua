return rule {
  id = "hostile/many-new-objects",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local kept = {}
    for i = 1, 1e9 do
      kept[i] = { {}, {}, function() return i end }
    end
  end,
}
