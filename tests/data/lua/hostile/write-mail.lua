return rule {
  id = "hostile/write-mail",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    mail.subject = "harmless"
    return true
  end,
}
