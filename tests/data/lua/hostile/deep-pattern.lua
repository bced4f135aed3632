return rule {
  id = "hostile/deep-pattern",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    return ("x"):find(("("):rep(2000) .. (")"):rep(2000)) ~= nil
  end,
}
