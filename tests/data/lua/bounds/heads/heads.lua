local heads = literals { "a", "aa" }

return rule {
  id = "heads/everywhere",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence) return mail.body:matches("a*b", heads) end,
}
