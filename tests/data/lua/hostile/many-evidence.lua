return rule {
  id = "hostile/many-evidence",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    for i = 1, 1000 do
      evidence:add("item " .. i)
    end
    assert(evidence.count == 1000)
    error("counted")
  end,
}
