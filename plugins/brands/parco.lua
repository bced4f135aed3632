--- PARCO.
return brand {
  id = "parco",
  version = 1,
  name = { ja = "PARCO", en = "PARCO" },
  names = { "パルコ", "PARCO", "PARCOカード" },
  tokens = { "parco" },
  other_words = { "parcour", "parcontre", "aparco", "ipparco", "hiparco", "bioparco", "geoparco", "parcomet" },
  domains = {
    { "parco.jp", role = "site", source = "https://www.parco.jp/" },
    { "parco.co.jp", role = "site", source = "https://www.parco.co.jp/" },
  },
  group = "jfr",
}
