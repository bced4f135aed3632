--- BUYMA.
return brand {
  id = "buyma",
  version = 1,
  name = { ja = "BUYMA", en = "BUYMA" },
  names = { "BUYMA", "バイマ" },
  tokens = { "buyma" },
  domains = {
    { "buyma.com", role = "site", source = "https://www.buyma.com/" },
  },
}
