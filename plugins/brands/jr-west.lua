--- JR西日本 (JR West).
return brand {
  id = "jr-west",
  version = 1,
  name = { ja = "JR西日本", en = "JR West" },
  names = { "JR西日本", "WESTER会員事務局", "e5489", "ICOCA", "Club J-WEST", "J-WESTカード" },
  tokens = { "jr-odekake", "j-west" },
  domains = {
    { "jr-odekake.net", role = "site", source = "https://www.jr-odekake.net/" },
    { "westjr.co.jp", role = "site", source = "https://www.westjr.co.jp/" },
    { "e5489.jr-odekake.net", role = "login", source = "https://www.jr-odekake.net/" },
  },
}
