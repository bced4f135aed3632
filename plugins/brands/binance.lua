--- Binance.
return brand {
  id = "binance",
  version = 1,
  name = { ja = "Binance", en = "Binance" },
  names = { "Binance" },
  tokens = { "binance" },
  domains = {
    { "binance.com", role = "site", source = "https://www.binance.com/" },
  },
}
