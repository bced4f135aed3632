return rule {
  id = "broken/x",
  version = 1,
  section = "body",
  weight = "heavy",
  title = { ja = "題", en = "title" },
  explain = { ja = "文。", en = "Sentence." },
  match = function() end,
}
