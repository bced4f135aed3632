return rule {
  id = "hostile/bad-regex",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    return mail.subject:match("(unclosed") ~= nil
  end,
}
