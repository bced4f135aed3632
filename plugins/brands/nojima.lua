--- ノジマ (Nojima).
return brand {
  id = "nojima",
  version = 1,
  name = { ja = "ノジマ", en = "Nojima" },
  names = { "ノジマオンライン", "Nojima Online", "株式会社ノジマ" },
  short_names = { "Nojima", "ノジマ" },
  tokens = { "nojima" },
  other_words = { "apdovanojima" },
  domains = {
    { "nojima.co.jp", role = "site", source = "https://www.nojima.co.jp/" },
  },
  group = "nojima",
}
