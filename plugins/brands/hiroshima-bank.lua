--- 広島銀行 (Hiroshima Bank).
return brand {
  id = "hiroshima-bank",
  version = 1,
  name = { ja = "広島銀行", en = "Hiroshima Bank" },
  names = { "広島銀行", "ひろぎん" },
  tokens = { "hirogin" },
  domains = {
    { "hirogin.co.jp", role = "site", source = "https://www.hirogin.co.jp/" },
  },
}
