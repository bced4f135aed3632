--- BitMEX.
return brand {
  id = "bitmex",
  version = 1,
  name = { ja = "BitMEX", en = "BitMEX" },
  names = { "BitMEX" },
  tokens = { "bitmex" },
  domains = {
    { "bitmex.com", role = "site", source = "https://www.bitmex.com/" },
  },
}
