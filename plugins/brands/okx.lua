--- OKX.
return brand {
  id = "okx",
  version = 1,
  name = { ja = "OKX", en = "OKX" },
  names = { "OKX", "OKEx", "OKCoin" },
  tokens = { "okex", "okx" },
  domains = {
    { "okx.com", role = "site", source = "https://www.okx.com/" },
    { "okex.com", role = "site", source = "https://www.okx.com/" },
  },
}
