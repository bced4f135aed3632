return rule {
  id = "broken/x",
  version = 1,
  section = "body",
  weight = 0/0,
  title = { ja = "題", en = "title" },
  explain = { ja = "文。", en = "Sentence." },
  match = function() end,
}
