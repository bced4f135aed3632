--- 朝日生命 (Asahi Life).
return brand {
  id = "asahi-life",
  version = 1,
  name = { ja = "朝日生命", en = "Asahi Life" },
  names = { "朝日生命", "朝日生命保険" },
  tokens = { "asahi-life" },
  domains = {
    { "asahi-life.co.jp", role = "site", source = "https://www.asahi-life.co.jp/" },
  },
}
