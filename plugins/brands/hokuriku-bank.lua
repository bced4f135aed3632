--- 北陸銀行 (Hokuriku Bank).
return brand {
  id = "hokuriku-bank",
  version = 1,
  name = { ja = "北陸銀行", en = "Hokuriku Bank" },
  names = { "北陸銀行", "ほくぎん" },
  tokens = { "hokugin", "hokurikubank" },
  domains = {
    { "hokugin.co.jp", role = "site", source = "https://www.hokugin.co.jp/" },
  },
  group = "hokuhoku",
}
