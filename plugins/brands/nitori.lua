--- ニトリ (Nitori).
return brand {
  id = "nitori",
  version = 1,
  name = { ja = "ニトリ", en = "Nitori" },
  names = { "ニトリネット", "ニトリ", "NITORI" },
  tokens = { "nitori" },
  domains = {
    { "nitori-net.jp", role = "site", source = "https://www.nitori-net.jp/" },
    { "nitori.co.jp", role = "site", source = "https://www.nitori.co.jp/" },
  },
}
