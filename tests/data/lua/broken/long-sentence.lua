return rule {
  id = "broken/long-sentence",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "壊れた", en = "broken" },
  explain = { ja = "壊れた。", en = ("{x}"):rep(1000) },
  -- filled in, it would be a megabyte
  match = function(mail, evidence) return false end,
}
