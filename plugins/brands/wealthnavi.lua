--- ウェルスナビ (WealthNavi).
return brand {
  id = "wealthnavi",
  version = 1,
  name = { ja = "ウェルスナビ", en = "WealthNavi" },
  names = { "ウェルスナビ", "WealthNavi" },
  tokens = { "wealthnavi" },
  domains = {
    { "wealthnavi.com", role = "site", source = "https://www.wealthnavi.com/" },
  },
}
