return rule {
  id = "hostile/finalizers",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local ran = false
    do
      local kept = rule { __gc = function() ran = true end, __close = function() ran = true end }
      kept = nil
    end
    for i = 1, 20000 do local garbage = { i } end
    assert(not ran)
    assert(pcall(function() local closed <close> = rule { __close = function() ran = true end } end) == false)
    assert(not ran)
    error("nothing runs by itself")
  end,
}
