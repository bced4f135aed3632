local words = require("words")

return rule {
  id = "shared/a-writer",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    table.insert(words.list, "two")
    table.insert(words.itself.deep.list, "two")
    words.changed = true
    evidence:set("changed", "yes")
    evidence:add("changed")
    return #words.list == 2
  end,
}
