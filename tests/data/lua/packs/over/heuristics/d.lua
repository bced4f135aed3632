return rule {
  id = "test/d",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "束", en = "pack" },
  explain = { ja = "{what}", en = "{what}" },
  
  match = function(mail, evidence)
    evidence:set("what", tostring(pcall(function() options.least = 9 end)) .. tostring(options.least))
    evidence:add("x")
    return true
  end,
}
