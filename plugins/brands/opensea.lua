--- OpenSea.
return brand {
  id = "opensea",
  version = 1,
  name = { ja = "OpenSea", en = "OpenSea" },
  names = { "OpenSea" },
  tokens = {},
  domains = {
    { "opensea.io", role = "site", source = "https://opensea.io/" },
  },
}
