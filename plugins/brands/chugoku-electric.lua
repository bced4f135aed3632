--- 中国電力 (Chugoku Electric Power).
return brand {
  id = "chugoku-electric",
  version = 1,
  name = { ja = "中国電力", en = "Chugoku Electric Power" },
  names = { "中国電力", "ぐっとずっと。クラブ" },
  tokens = {},
  domains = {
    { "energia.co.jp", role = "site", source = "https://www.energia.co.jp/" },
  },
  group = "energia",
}
