return rule {
  id = "hostile/misspelt-global",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    return strng.len("x") > 0
  end,
}
