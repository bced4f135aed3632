return rule {
  id = "kept/flood",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "語の洪水", en = "A flood of words" },
  explain = { ja = "語の洪水。", en = "A flood of words." },
  match = function(mail, evidence)
    for i = 1, 900 do
      if mail.body:has("word " .. i, "Word " .. i) then return true end
    end
    return false
  end,
}
