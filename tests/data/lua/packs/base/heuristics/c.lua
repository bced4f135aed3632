return rule {
  id = "test/c",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "束", en = "pack" },
  explain = { ja = "{what}", en = "{what}" },
  enabled = false, tags = { "slow" },
  match = function(mail, evidence)
    evidence:set("what", "base c")
    evidence:add("x")
    return true
  end,
}
