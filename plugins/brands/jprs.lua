--- JPRS.
return brand {
  id = "jprs",
  version = 1,
  name = { ja = "JPRS", en = "JPRS" },
  names = { "JPRS", "日本レジストリサービス" },
  tokens = { "jprs" },
  domains = {
    { "jprs.jp", role = "site", source = "https://jprs.jp/" },
    { "jprs.co.jp", role = "site", source = "https://jprs.co.jp/" },
  },
}
