--- メットライフ生命 (MetLife).
return brand {
  id = "metlife",
  version = 1,
  name = { ja = "メットライフ生命", en = "MetLife" },
  names = { "メットライフ生命", "MetLife" },
  short_names = { "メットライフ" },
  tokens = { "metlife" },
  domains = {
    { "metlife.co.jp", role = "site", source = "https://www.metlife.co.jp/" },
    { "metlife.com", role = "site", source = "https://www.metlife.com/" },
  },
}
