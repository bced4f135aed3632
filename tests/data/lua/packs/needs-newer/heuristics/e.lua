return rule {
  id = "test/e",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "束", en = "pack" },
  explain = { ja = "{what}", en = "{what}" },
  
  match = function(mail, evidence)
    evidence:set("what", "e")
    evidence:add("x")
    return true
  end,
}
