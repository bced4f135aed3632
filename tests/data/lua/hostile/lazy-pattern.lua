return rule {
  id = "hostile/lazy-pattern",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    return (("a"):rep(10000)):find(".*?.*?.*?.*?[bc]$") ~= nil
  end,
}
