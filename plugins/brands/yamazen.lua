--- 山善 (YAMAZEN).
return brand {
  id = "yamazen",
  version = 1,
  name = { ja = "山善", en = "YAMAZEN" },
  names = { "山善ビズコム", "株式会社山善" },
  short_names = { "山善" },
  tokens = { "yamazen" },
  domains = {
    { "yamazen.co.jp", role = "site", source = "https://www.yamazen.co.jp/" },
  },
}
