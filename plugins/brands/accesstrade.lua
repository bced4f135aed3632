--- アクセストレード (ACCESSTRADE).
return brand {
  id = "accesstrade",
  version = 1,
  name = { ja = "アクセストレード", en = "ACCESSTRADE" },
  names = { "アクセストレード", "ACCESSTRADE" },
  tokens = { "accesstrade" },
  domains = {
    { "accesstrade.ne.jp", role = "site", source = "https://www.accesstrade.ne.jp/" },
    { "accesstrade.net", role = "site", source = "https://www.accesstrade.net/" },
  },
}
