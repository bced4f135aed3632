--- アコム (ACOM).
return brand {
  id = "acom",
  version = 1,
  name = { ja = "アコム", en = "ACOM" },
  names = { "アコム株式会社", "アコムマスターカード" },
  short_names = { "アコム", "ACOM" },
  tokens = { "acom" },
  domains = {
    { "acom.co.jp", role = "site", source = "https://www.acom.co.jp/" },
  },
  group = "mufg",
}
