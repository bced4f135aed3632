--- Kyash.
return brand {
  id = "kyash",
  version = 1,
  name = { ja = "Kyash", en = "Kyash" },
  names = { "Kyash" },
  tokens = { "kyash" },
  domains = {
    { "kyash.co", role = "site", source = "https://kyash.co/" },
  },
}
