return rule {
  id = "endless/byte-flood",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local text = ("x"):rep(20000)
    for i = 1, 1e9 do
      local n = select("#", text:byte(1, 20000))
    end
  end,
}
