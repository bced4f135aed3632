return rule {
  id = "hostile/no-escapes",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local env = _ENV
    for _, name in ipairs {
      "_G", "io", "os", "package", "debug", "coroutine", "load", "loadstring", "loadfile", "dofile",
      "collectgarbage", "rawset", "rawget", "rawequal", "setmetatable", "getmetatable", "xpcall",
      "print", "warn",
    } do
      assert(pcall(function() return env[name] end) == false, name)
    end
    assert(string.dump == nil and table.move == nil and math.random == nil)
    assert(("x").dump == nil)
    error("nothing in reach")
  end,
}
