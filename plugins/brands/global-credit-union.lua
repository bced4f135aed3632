--- グローバル信用組合 (Global Credit Union).
return brand {
  id = "global-credit-union",
  version = 1,
  name = { ja = "グローバル信用組合", en = "Global Credit Union" },
  names = { "Global Credit Union" },
  tokens = { "globalcu" },
  domains = {
    { "globalcu.org", role = "site", source = "https://www.globalcu.org/" },
  },
}
