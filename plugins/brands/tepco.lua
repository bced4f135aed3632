--- 東京電力 (TEPCO).
return brand {
  id = "tepco",
  version = 1,
  name = { ja = "東京電力", en = "TEPCO" },
  names = { "東京電力", "東京電力エナジーパートナー", "TEPCO" },
  tokens = { "tepco" },
  domains = {
    { "tepco.co.jp", role = "site", source = "https://www.tepco.co.jp/" },
    { "kurashi.tepco.co.jp", role = "login", source = "https://www.kurashi.tepco.co.jp/" },
  },
}
