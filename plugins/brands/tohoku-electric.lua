--- 東北電力 (Tohoku Electric Power).
return brand {
  id = "tohoku-electric",
  version = 1,
  name = { ja = "東北電力", en = "Tohoku Electric Power" },
  names = { "東北電力", "よりそうeねっと" },
  tokens = { "tohoku-epco" },
  domains = {
    { "tohoku-epco.co.jp", role = "site", source = "https://www.tohoku-epco.co.jp/" },
  },
}
