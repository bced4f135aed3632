--- CPI.
return brand {
  id = "cpi",
  version = 1,
  name = { ja = "CPI", en = "CPI" },
  names = { "CPIレンタルサーバー", "CPIサーバー" },
  short_names = { "CPI" },
  tokens = {},
  domains = {
    { "cpi.ad.jp", role = "site", source = "https://www.cpi.ad.jp/" },
    { "kddi-web.com", role = "site", source = "https://www.kddi-web.com/" },
  },
  group = "kddi",
}
