return rule {
  id = "endless/huge-number",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local digits, sum = ("9"):rep(4000000), 0
    for i = 1, 1e9 do
      sum = sum + (tonumber(digits .. "") or 0)
    end
    return sum > 0
  end,
}
