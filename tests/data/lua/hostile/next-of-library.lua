return rule {
  id = "hostile/next-of-library",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    assert(next(string) == nil and next(options) == nil)
    for name in pairs(_ENV) do
      assert(name == "require" or name == "options", name)
    end
    error("libraries show nothing to change")
  end,
}
