local numbers = {}
for i = 1, 200 do numbers[i] = 1e308 end

return rule {
  id = "endless/format-bomb",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local parts = ("%99.99f"):rep(200)
    local s = ""
    for i = 1, 1e9 do
      s = parts:format(table.unpack(numbers))
    end
  end,
}
