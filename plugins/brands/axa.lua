--- アクサ (AXA).
return brand {
  id = "axa",
  version = 1,
  name = { ja = "アクサ", en = "AXA" },
  names = { "アクサダイレクト", "アクサ生命", "アクサ損害保険" },
  short_names = { "アクサ" },
  tokens = { "axa-direct" },
  domains = {
    { "axa-direct.co.jp", role = "site", source = "https://www.axa-direct.co.jp/" },
    { "axa.co.jp", role = "site", source = "https://www.axa.co.jp/" },
    { "axa.com", role = "site", source = "https://www.axa.com/" },
  },
}
