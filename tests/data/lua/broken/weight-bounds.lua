return rule {
  id = "broken/weight-bounds",
  version = 1,
  section = "body",
  weight = 1,
  weight_bounds = { min = -1, max = 2, maxx = 2 },
  title = { ja = "題", en = "title" },
  explain = { ja = "文。", en = "Sentence." },
  match = function() end,
}
