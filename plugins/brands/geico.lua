--- GEICO.
return brand {
  id = "geico",
  version = 1,
  name = { ja = "GEICO", en = "GEICO" },
  names = { "GEICO" },
  tokens = { "geico" },
  domains = {
    { "geico.com", role = "site", source = "https://www.geico.com/" },
  },
}
