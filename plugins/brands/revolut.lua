--- Revolut.
return brand {
  id = "revolut",
  version = 1,
  name = { ja = "Revolut", en = "Revolut" },
  names = { "Revolut" },
  tokens = {},
  domains = {
    { "revolut.com", role = "site", source = "https://www.revolut.com/" },
  },
}
