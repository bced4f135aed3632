--- Aramex.
return brand {
  id = "aramex",
  version = 1,
  name = { ja = "Aramex", en = "Aramex" },
  names = { "Aramex" },
  tokens = { "aramex" },
  domains = {
    { "aramex.com", role = "site", source = "https://www.aramex.com/" },
  },
}
