return rule {
  id = "hostile/string-tampering",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    string.find = function()
      return 1
    end
    return true
  end,
}
