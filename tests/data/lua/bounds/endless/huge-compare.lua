return rule {
  id = "endless/huge-compare",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local a = ("x"):rep(4000000)
    local b = a .. "y"
    local less = 0
    for i = 1, 1e9 do
      if a < b then less = less + 1 end
    end
    return less > 0
  end,
}
