return rule {
  id = "broken/x",
  version = 1,
  section = "body",
  weight = 1,
  explain = { ja = "文。", en = "Sentence." },
  match = function() end,
}
