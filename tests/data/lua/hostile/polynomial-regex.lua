return rule {
  id = "hostile/polynomial-regex",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    return ("a"):rep(5000):find("a*a*a*a*a*[bc]") ~= nil
  end,
}
