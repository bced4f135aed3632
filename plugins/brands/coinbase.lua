--- Coinbase.
return brand {
  id = "coinbase",
  version = 1,
  name = { ja = "Coinbase", en = "Coinbase" },
  names = { "Coinbase", "コインベース" },
  tokens = { "coinbase" },
  domains = {
    { "coinbase.com", role = "site", source = "https://www.coinbase.com/" },
    { "info.coinbase.com", role = "mail", source = "https://help.coinbase.com/" },
    { "login.coinbase.com", role = "login", source = "https://login.coinbase.com/" },
  },
}
