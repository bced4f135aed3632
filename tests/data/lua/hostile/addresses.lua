local function print_nothing() end

return rule {
  id = "hostile/addresses",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    assert(tostring({}) == "table" and tostring(print_nothing) == "function" and tostring(mail) == "mail")
    assert(("%s"):format({}) == "table" and ("%-8s|"):format(mail) == "mail    |")
    assert(pcall(string.format, "%p", {}) == false and pcall(string.format, "%%%-9p", {}) == false)
    assert(("%%p %5.1f %s"):format(1, mail.subject) == "%p   1.0 hello")
    local function told(f)
      local ok, message = pcall(f)
      assert(not ok and not string.find(message, "0x"), message)
    end
    for _, key in ipairs { {}, print_nothing } do
      told(function() return mail[key] end)
      told(function() return mail.links[key] end)
      told(function() mail[key] = 1 end)
      told(function() string[key] = 1 end)
      told(function() return _ENV[key] end)
      told(function() _ENV[key] = 1 end)
      told(function() return string.rep(key) end)
      told(function() return mail.subject:find(key) end)
      told(function() error(string.format("%d", key)) end)
    end
    error("no address is told")
  end,
}
