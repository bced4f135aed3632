return rule {
  id = "hostile/missing-placeholder",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Seen {nothing}." },
  match = function(mail, evidence)
    return true
  end,
}
