return rule {
  id = "hostile/many-patterns",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    for i = 1, 3000 do
      assert(("x" .. i):find("x" .. i))
    end
    error("the cache is bounded")
  end,
}
