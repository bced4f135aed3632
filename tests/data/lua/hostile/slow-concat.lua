return rule {
  id = "hostile/slow-concat",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local s = ("x"):rep(4000000)
    for i = 1, 100000 do
      local other = s .. i
      s = other:sub(1, 4000000)
    end
    return #s > 0
  end,
}
