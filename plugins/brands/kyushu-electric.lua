--- 九州電力 (Kyushu Electric Power).
return brand {
  id = "kyushu-electric",
  version = 1,
  name = { ja = "九州電力", en = "Kyushu Electric Power" },
  names = { "九州電力", "九電", "キレイライフプラス" },
  tokens = { "kyuden" },
  other_words = { "九電工" },
  domains = {
    { "kyuden.co.jp", role = "site", source = "https://www.kyuden.co.jp/" },
  },
  group = "kyuden",
}
