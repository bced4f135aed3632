local keep = require("keeper").keep
return rule {
  id = "hostile/lent-mail",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    keep({ mail = mail, body = mail.body })
    error("lent")
  end,
}
