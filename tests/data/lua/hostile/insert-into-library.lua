return rule {
  id = "hostile/insert-into-library",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    table.insert(string, "x")
    return true
  end,
}
