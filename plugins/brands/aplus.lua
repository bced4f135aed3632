--- アプラス (APLUS).
return brand {
  id = "aplus",
  version = 1,
  name = { ja = "アプラス", en = "APLUS" },
  names = { "アプラスカード", "株式会社アプラス", "NETstation*APLUS", "APLUS" },
  short_names = { "アプラス" },
  tokens = { "aplus", "netstation" },
  other_words = { "aplus" },
  domains = {
    { "aplus.co.jp", role = "site", source = "https://www.aplus.co.jp/" },
    { "netstation2.aplus.co.jp", role = "login", source = "https://www.aplus.co.jp/" },
  },
  group = "sbi",
}
