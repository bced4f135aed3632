--- ABEMA.
return brand {
  id = "abema",
  version = 1,
  name = { ja = "ABEMA", en = "ABEMA" },
  names = { "ABEMA", "アベマ" },
  tokens = { "abema" },
  domains = {
    { "abema.tv", role = "site", source = "https://www.abema.tv/" },
  },
}
