--- アイフル (AIFUL).
return brand {
  id = "aiful",
  version = 1,
  name = { ja = "アイフル", en = "AIFUL" },
  names = { "アイフル", "AIFUL" },
  tokens = { "aiful" },
  domains = {
    { "aiful.co.jp", role = "site", source = "https://www.aiful.co.jp/" },
  },
  group = "aiful",
}
