local kept = {}
return rule {
  id = "hoard/hoarder",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    kept[#kept + 1] = ("x"):rep(9 << 20) .. #kept
    return false
  end,
}
