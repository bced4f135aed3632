return rule {
  id = "hostile/write-link",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    mail.links[1].host = "example.jp"
    return true
  end,
}
