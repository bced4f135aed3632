return rule {
  id = "slow/a-slow",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    for i = 1, 1e9 do local n = i end
  end,
}
