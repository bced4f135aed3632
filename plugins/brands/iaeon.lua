--- iAEON.
return brand {
  id = "iaeon",
  version = 1,
  name = { ja = "iAEON", en = "iAEON" },
  names = { "iAEON", "AEON Pay" },
  tokens = { "iaeon" },
  domains = {
    { "aeon.com", role = "site", source = "https://www.aeon.com/" },
    { "aeon.info", role = "site", source = "https://www.aeon.info/" },
  },
  group = "aeon",
}
