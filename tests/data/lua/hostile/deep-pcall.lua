return rule {
  id = "hostile/deep-pcall",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local function down()
      local ok, why = pcall(down)
      if not ok then
        error(why, 0)
      end
    end
    down()
  end,
}
