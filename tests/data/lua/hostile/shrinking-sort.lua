return rule {
  id = "hostile/shrinking-sort",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    local list = {}
    for i = 1, 500 do list[i] = i end
    table.sort(list, function()
      for i = #list, 1, -1 do list[i] = nil end
      return true
    end)
    local function again()
      table.sort({ 2, 1 }, again)
      return true
    end
    assert(pcall(again) == false)
    error("sorted what was left")
  end,
}
