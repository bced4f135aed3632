--- WOWOW.
return brand {
  id = "wowow",
  version = 1,
  name = { ja = "WOWOW", en = "WOWOW" },
  names = { "WOWOW", "WOWOWオンデマンド" },
  tokens = { "wowow" },
  domains = {
    { "wowow.co.jp", role = "site", source = "https://www.wowow.co.jp/" },
  },
}
