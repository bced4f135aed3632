return rule {
  id = "broken/x",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "題" },
  explain = { ja = "文。", en = "Sentence." },
  match = function() end,
}
