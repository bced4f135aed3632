return rule {
  id = "endless/compile-flood",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    for i = 1, 1e9 do
      local found = ("x"):find("(?:(a{1,9}|b){1,9}c){1,9}" .. i)
    end
  end,
}
