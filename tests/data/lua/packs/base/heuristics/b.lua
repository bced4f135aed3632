return rule {
  id = "test/b",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "束", en = "pack" },
  explain = { ja = "{what}", en = "{what}" },
  tags = { "ja" },
  match = function(mail, evidence)
    evidence:set("what", ("%d %s %s"):format(options.least, options.word, tostring(options.loud)))
    evidence:add("x")
    return true
  end,
}
