--- Bybit.
return brand {
  id = "bybit",
  version = 1,
  name = { ja = "Bybit", en = "Bybit" },
  names = { "Bybit", "バイビット" },
  tokens = { "bybit" },
  domains = {
    { "bybit.com", role = "site", source = "https://www.bybit.com/" },
    { "bybit.eu", role = "site", source = "https://www.bybit.eu/" },
  },
}
