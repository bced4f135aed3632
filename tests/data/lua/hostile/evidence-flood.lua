return rule {
  id = "hostile/evidence-flood",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    for i = 1, 1e9 do
      evidence:set("name", ("x"):rep(1000) .. i)
    end
    return true
  end,
}
