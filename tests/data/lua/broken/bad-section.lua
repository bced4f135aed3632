return rule {
  id = "broken/x",
  version = 1,
  section = "bdoy",
  weight = 1,
  title = { ja = "題", en = "title" },
  explain = { ja = "文。", en = "Sentence." },
  match = function() end,
}
