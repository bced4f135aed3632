--- 関西みらい銀行 (Kansai Mirai Bank).
return brand {
  id = "kansai-mirai-bank",
  version = 1,
  name = { ja = "関西みらい銀行", en = "Kansai Mirai Bank" },
  names = { "関西みらい銀行" },
  tokens = { "kansaimiraibank" },
  domains = {
    { "kansaimiraibank.co.jp", role = "site", source = "https://www.kansaimiraibank.co.jp/" },
  },
  group = "resona",
}
