--- BitTrade.
return brand {
  id = "bittrade",
  version = 1,
  name = { ja = "BitTrade", en = "BitTrade" },
  names = { "BitTrade", "ビットトレード", "Huobi", "フォビジャパン" },
  tokens = { "bittrade", "huobi" },
  domains = {
    { "bittrade.co.jp", role = "site", source = "https://www.bittrade.co.jp/" },
    { "huobi.co.jp", role = "site", source = "https://www.bittrade.co.jp/" },
    { "huobi.com", role = "site", source = "https://www.huobi.com/" },
  },
}
