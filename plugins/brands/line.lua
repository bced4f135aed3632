--- LINE.
return brand {
  id = "line",
  version = 1,
  name = { ja = "LINE", en = "LINE" },
  names = { "LINEヤフー", "LINE Pay", "LINEアカウント" },
  tokens = {},
  domains = {
    { "line.me", role = "site", source = "https://line.me/" },
    { "lycorp.co.jp", role = "site", source = "https://www.lycorp.co.jp/" },
  },
}
