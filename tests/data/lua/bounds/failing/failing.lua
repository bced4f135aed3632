return rule {
  id = "failing/failing",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    if mail.subject:is("fail") then error("out of order") end
    evidence:add("done")
    return true
  end,
}
