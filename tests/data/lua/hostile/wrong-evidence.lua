return rule {
  id = "hostile/wrong-evidence",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    evidence:add({ {} })
    return true
  end,
}
