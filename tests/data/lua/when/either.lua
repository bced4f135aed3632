return rule {
  id = "when/either",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "題", en = "title" },
  explain = { ja = "文。", en = "Sentence." },
  when = { "name or link:punycode or link:odd-port" },
  match = function() return true end,
}
