--- マクドナルド (McDonald's).
return brand {
  id = "mcdonalds",
  version = 1,
  name = { ja = "マクドナルド", en = "McDonald's" },
  names = { "マクドナルド", "McDonald's", "McDonald’s" },
  tokens = {},
  domains = {
    { "mcdonalds.co.jp", role = "site", source = "https://www.mcdonalds.co.jp/" },
    { "mcdonalds.com", role = "site", source = "https://www.mcdonalds.com/" },
  },
}
