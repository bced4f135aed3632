local kept
return rule {
  id = "hostile/kept-mail",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    kept = kept or mail
    return kept.subject.empty or error("still fresh")
  end,
}
