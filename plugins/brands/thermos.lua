--- サーモス (THERMOS).
return brand {
  id = "thermos",
  version = 1,
  name = { ja = "サーモス", en = "THERMOS" },
  names = { "サーモスオンラインショップ", "サーモス株式会社", "THERMOS" },
  short_names = { "サーモス" },
  tokens = {},
  domains = {
    { "thermos.jp", role = "site", source = "https://www.thermos.jp/" },
    { "thermos.com", role = "site", source = "https://www.thermos.com/" },
  },
}
