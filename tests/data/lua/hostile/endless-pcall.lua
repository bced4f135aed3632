return rule {
  id = "hostile/endless-pcall",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    while true do
      pcall(function()
        while true do
        end
      end)
    end
  end,
}
