--- 東京都主税局 (Tokyo Bureau of Taxation).
return brand {
  id = "tokyo-tax",
  version = 1,
  name = { ja = "東京都主税局", en = "Tokyo Bureau of Taxation" },
  names = { "東京都主税局" },
  domains = {
    { "tax.metro.tokyo.lg.jp", role = "site", source = "https://tax.metro.tokyo.lg.jp/" },
  },
}
