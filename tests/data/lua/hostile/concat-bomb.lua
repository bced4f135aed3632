return rule {
  id = "hostile/concat-bomb",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local s = "x"
    for _ = 1, 100 do
      s = s .. s
    end
    return #s > 0
  end,
}
