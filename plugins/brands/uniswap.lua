--- Uniswap.
return brand {
  id = "uniswap",
  version = 1,
  name = { ja = "Uniswap", en = "Uniswap" },
  names = { "Uniswap" },
  tokens = { "uniswap" },
  domains = {
    { "uniswap.org", role = "site", source = "https://uniswap.org/" },
  },
}
