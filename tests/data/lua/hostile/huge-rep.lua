return rule {
  id = "hostile/huge-rep",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    return #("x"):rep(1e9) > 0
  end,
}
