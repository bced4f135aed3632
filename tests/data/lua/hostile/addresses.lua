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
    error("no address is told")
  end,
}
