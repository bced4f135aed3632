return rule {
  id = "hostile/empty-rep",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    assert(("").rep("", 1e9) == "")
    assert(#("ab"):rep(3, ",") == 8)
    error("rep is bounded")
  end,
}
