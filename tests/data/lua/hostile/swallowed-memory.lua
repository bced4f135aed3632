return rule {
  id = "hostile/swallowed-memory",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local kept = {}
    while true do
      pcall(function()
        kept[#kept + 1] = ("x"):rep(4e6) .. #kept
      end)
    end
  end,
}
