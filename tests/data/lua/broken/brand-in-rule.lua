return rule {
  id = "broken/y",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "題", en = "title" },
  explain = { ja = "文。", en = "Sentence." },
  brand = "kagoya",
  match = function() end,
}
