return rule {
  id = "endless/huge-utf8",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local text, sum = ("x"):rep(4000000), 0
    for i = 1, 1e9 do
      sum = sum + utf8.len(text)
    end
    return sum > 0
  end,
}
