-- Verbs at the head of an expression can't raise the limits, nor escape from UTF-8.
return rule {
  id = "hostile/pattern-verbs",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    assert(pcall(string.find, "x", "\\C") == false and pcall(string.find, "x", "(*NO_UTF_CHECK)x") == false)
    assert(string.find("x", "(?C1)x") == 1)
    local as = string.rep("a", 200) .. "!"
    return string.find(as, "(*LIMIT_MATCH=4000000000)(*NO_AUTO_POSSESS)(*NO_START_OPT)^(a|a)+$") ~= nil
  end,
}
