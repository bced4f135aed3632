return rule {
  id = "when/both",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "題", en = "title" },
  explain = { ja = "文。", en = "Sentence." },
  when = { "japanese", "link" },
  match = function() return true end,
}
