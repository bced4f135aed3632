--- 中国銀行 (Chugoku Bank).
return brand {
  id = "chugoku-bank",
  version = 1,
  name = { ja = "中国銀行", en = "Chugoku Bank" },
  names = { "株式会社中国銀行", "ちゅうぎん" },
  tokens = { "chugin" },
  domains = {
    { "chugin.co.jp", role = "site", source = "https://www.chugin.co.jp/" },
  },
}
