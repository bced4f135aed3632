--- Bittrex.
return brand {
  id = "bittrex",
  version = 1,
  name = { ja = "Bittrex", en = "Bittrex" },
  names = { "Bittrex" },
  tokens = { "bittrex" },
  domains = {
    { "bittrex.com", role = "site", source = "https://www.bittrex.com/" },
  },
}
