local heads = literals { "https" }
return rule {
  id = "hostile/scratch-in-use",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local piece = mail.body:match("https[^.]*")
    return piece:match("https.*", heads, string.rep("Ａ", 5000))
  end,
}
