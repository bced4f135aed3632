return rule {
  id = "broken/x",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "題", en = "title" },
  explain = { ja = "文。", en = "Sentence." },
  when = { { has = literals { "a" }, top_has = literals { "b" } } },
  match = function() end,
}
