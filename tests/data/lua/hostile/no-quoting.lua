return rule {
  id = "hostile/no-quoting",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local zeros = string.rep("\0", 2000000)
    assert(pcall(string.format, "%q", zeros) == false and pcall(string.format, "%d %-5q", 1, zeros) == false)
    assert(string.format("%%q %s", "x") == "%q x")
    error("nothing was quoted")
  end,
}
