return rule {
  id = "hostile/swallowed-limit",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local ok = pcall(function()
      while true do
      end
    end)
    return ok or true
  end,
}
