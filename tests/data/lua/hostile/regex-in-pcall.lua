return rule {
  id = "hostile/regex-in-pcall",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    pcall(string.find, ("a"):rep(40) .. "b", "^(a+)+$")
    return true
  end,
}
