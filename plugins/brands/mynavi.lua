--- マイナビ (Mynavi).
return brand {
  id = "mynavi",
  version = 1,
  name = { ja = "マイナビ", en = "Mynavi" },
  names = { "マイナビ", "マイナビ転職" },
  tokens = {},
  domains = {
    { "mynavi.jp", role = "site", source = "https://www.mynavi.jp/" },
  },
}
