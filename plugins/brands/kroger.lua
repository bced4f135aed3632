--- Kroger.
return brand {
  id = "kroger",
  version = 1,
  name = { ja = "Kroger", en = "Kroger" },
  names = { "Kroger" },
  tokens = { "kroger" },
  domains = {
    { "kroger.com", role = "site", source = "https://www.kroger.com/" },
  },
}
