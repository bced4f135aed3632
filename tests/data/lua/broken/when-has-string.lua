return rule {
  id = "broken/x",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "題", en = "title" },
  explain = { ja = "文。", en = "Sentence." },
  when = { { has = "fee" } },
  match = function() end,
}
