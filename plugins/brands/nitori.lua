--- ニトリ (Nitori).
return brand {
  id = "nitori",
  version = 1,
  name = { ja = "ニトリ", en = "Nitori" },
  names = { "ニトリネット", "ニトリ", "NITORI" },
  tokens = { "nitori" },
  other_words = { "genitori", "sostenitori", "fornitori", "contenitori", "mostenitori", "domnitori", "monitori", "imbonitori" },
  domains = {
    { "nitori-net.jp", role = "site", source = "https://www.nitori-net.jp/" },
    { "nitori.co.jp", role = "site", source = "https://www.nitori.co.jp/" },
  },
}
