--- ダイソン (Dyson).
return brand {
  id = "dyson",
  version = 1,
  name = { ja = "ダイソン", en = "Dyson" },
  names = { "ダイソン公式", "ダイソン株式会社" },
  short_names = { "Dyson", "ダイソン" },
  tokens = { "dyson" },
  other_words = { "dyson" },
  domains = {
    { "dyson.co.jp", role = "site", source = "https://www.dyson.co.jp/" },
    { "dyson.com", role = "site", source = "https://www.dyson.com/" },
  },
}
