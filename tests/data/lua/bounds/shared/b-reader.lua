local words = require("words")

return rule {
  id = "shared/b-reader",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    evidence:add("still one")
    local same = #words.list == 1 and #words.deep.list == 1 and words.itself == words
    return evidence.count == 1 and same and words.changed == nil
  end,
}
