return rule {
  id = "hostile/deep-recursion",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local function down(n)
      return 1 + down(n + 1)
    end
    return down(1) > 0
  end,
}
