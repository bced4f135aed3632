--- 関西電力 (Kansai Electric Power).
return brand {
  id = "kansai-electric",
  version = 1,
  name = { ja = "関西電力", en = "Kansai Electric Power" },
  names = { "関西電力", "はぴeみる電", "Kansai Electric Power" },
  tokens = { "kepco", "kanden" },
  other_words = { "lyckanden", "sokanden", "yrkanden", "tyckanden" },
  domains = {
    { "kepco.jp", role = "site", source = "https://kepco.jp/" },
    { "kepco.co.jp", role = "site", source = "https://www.kepco.co.jp/" },
  },
  group = "kepco",
}
