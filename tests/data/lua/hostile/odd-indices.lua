return rule {
  id = "hostile/odd-indices",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    for _, i in ipairs { 0, -1, 2, math.maxinteger, math.mininteger } do assert(mail.links[i] == nil) end
    for _, f in ipairs {
      function() return mail.links[0 / 0] end,
      function() return mail.links[1.5] end,
      function() return mail.links[{}] end,
      function() return mail[nil] end,
      function() return mail[string.rep("x", 100000)] end,
      function() return mail() end,
      function() return mail < mail end,
      function() return mail .. mail end,
      function() return -mail.links end,
      function() return next(mail.links) end,
      function() table.sort(mail.links) end,
      function() table.remove(mail.links) end,
      function() mail.links[1] = nil end,
      function() return mail.subject.find(evidence, "x") end,
      function() evidence.add(mail, mail) end,
      function() local closed <close> = mail end,
    } do
      assert(pcall(f) == false)
    end
    assert(("x").__index == nil and ("x").dump == nil)
    error("only what is there")
  end,
}
