return rule {
  id = "test/a",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "束", en = "pack" },
  explain = { ja = "{what}", en = "{what}" },
  tags = { "first", "ja" },
  match = function(mail, evidence)
    evidence:set("what", "base a")
    evidence:add("x")
    return true
  end,
}
