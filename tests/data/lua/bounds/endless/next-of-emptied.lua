return rule {
  id = "endless/next-of-emptied",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local t = {}
    for i = 1, 200000 do t[i] = true end
    for i = 1, 200000 do
      local key = next(t)
      t[key] = nil
    end
    for i = 1, 1e9 do
      local found = next(t)
    end
  end,
}
