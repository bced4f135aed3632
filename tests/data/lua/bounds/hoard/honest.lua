local count = 0
return rule {
  id = "hoard/honest",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    count = count + 1
    evidence:add(("mail %d"):format(count))
    return true
  end,
}
