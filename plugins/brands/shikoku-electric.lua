--- 四国電力 (Shikoku Electric Power).
return brand {
  id = "shikoku-electric",
  version = 1,
  name = { ja = "四国電力", en = "Shikoku Electric Power" },
  names = { "四国電力", "よんでん" },
  tokens = { "yonden" },
  domains = {
    { "yonden.co.jp", role = "site", source = "https://www.yonden.co.jp/" },
  },
  group = "yonden",
}
