--- Bitstamp.
return brand {
  id = "bitstamp",
  version = 1,
  name = { ja = "Bitstamp", en = "Bitstamp" },
  names = { "Bitstamp" },
  tokens = { "bitstamp" },
  domains = {
    { "bitstamp.net", role = "site", source = "https://www.bitstamp.net/" },
  },
}
