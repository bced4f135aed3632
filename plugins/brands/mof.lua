--- 財務省 (Ministry of Finance).
return brand {
  id = "mof",
  version = 1,
  name = { ja = "財務省", en = "Ministry of Finance" },
  names = { "財務省" },
  tokens = {},
  domains = {
    { "mof.go.jp", role = "site", source = "https://www.mof.go.jp/" },
  },
  group = "japan-government",
}
