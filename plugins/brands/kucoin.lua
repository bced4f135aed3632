--- KuCoin.
return brand {
  id = "kucoin",
  version = 1,
  name = { ja = "KuCoin", en = "KuCoin" },
  names = { "KuCoin" },
  tokens = { "kucoin" },
  domains = {
    { "kucoin.com", role = "site", source = "https://www.kucoin.com/" },
  },
}
