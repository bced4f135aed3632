--- 中部電力 (Chubu Electric Power).
return brand {
  id = "chubu-electric",
  version = 1,
  name = { ja = "中部電力", en = "Chubu Electric Power" },
  names = { "中部電力", "中部電力ミライズ", "カテエネ" },
  tokens = { "chuden", "katene" },
  other_words = { "advokatene", "plakatene", "sertifikatene" },
  domains = {
    { "chuden.co.jp", role = "site", source = "https://www.chuden.co.jp/" },
    { "chuden.jp", role = "site", source = "https://katene.chuden.jp/" },
  },
}
