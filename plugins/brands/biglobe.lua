--- BIGLOBE.
return brand {
  id = "biglobe",
  version = 1,
  name = { ja = "BIGLOBE", en = "BIGLOBE" },
  names = { "BIGLOBE", "ビッグローブ" },
  tokens = { "biglobe" },
  domains = {
    { "www.biglobe.ne.jp", role = "site", source = "https://www.biglobe.ne.jp/" },
    { "sso.biglobe.ne.jp", role = "login", source = "https://www.biglobe.ne.jp/" },
    { "biglobe.ne.jp", role = "customer-mail", source = "https://www.biglobe.ne.jp/" },
    { "biglobe.co.jp", role = "site", source = "https://www.biglobe.co.jp/" },
    { "join.biglobe.ne.jp", role = "site", source = "https://join.biglobe.ne.jp/" },
    { "support.biglobe.ne.jp", role = "site", source = "https://support.biglobe.ne.jp/" },
  },
  group = "kddi",
}
