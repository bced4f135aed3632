return rule {
  id = "steady/steady",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local n = 0
    for i = 1, 300000 do n = n + 1 end
    evidence:add("done")
    return n == 300000
  end,
}
