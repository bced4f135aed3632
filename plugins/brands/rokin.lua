--- 労働金庫 (Rokin).
return brand {
  id = "rokin",
  version = 1,
  name = { ja = "労働金庫", en = "Rokin" },
  names = { "労働金庫", "ろうきん", "中央ろうきん" },
  tokens = {},
  domains = {
    { "rokin.or.jp", role = "site", source = "https://www.rokin.or.jp/" },
    { "rokin.com", role = "site", source = "https://www.rokin.com/" },
  },
}
