--- トゥルイスト (Truist).
return brand {
  id = "truist",
  version = 1,
  name = { ja = "トゥルイスト", en = "Truist" },
  names = { "Truist", "Truist Bank" },
  tokens = { "truist" },
  other_words = { "altruist" },
  domains = {
    { "truist.com", role = "site", source = "https://www.truist.com/" },
  },
  group = "truist",
}
