return rule {
  id = "broken/long-literal",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "壊れた", en = "broken" },
  explain = { ja = "壊れた。", en = "Broken." },
  prefilter = { ("x"):rep(20000) },
  match = function(mail, evidence) return false end,
}
