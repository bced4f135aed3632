return rule {
  id = "test/a",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "束", en = "pack" },
  explain = { ja = "{what}", en = "{what}" },
  
  match = function(mail, evidence)
    evidence:set("what", "same a")
    evidence:add("x")
    return true
  end,
}
