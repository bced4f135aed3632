--- Creema.
return brand {
  id = "creema",
  version = 1,
  name = { ja = "Creema", en = "Creema" },
  names = { "Creema" },
  tokens = {},
  domains = {
    { "creema.jp", role = "site", source = "https://www.creema.jp/" },
  },
}
