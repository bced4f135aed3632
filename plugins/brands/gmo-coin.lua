--- GMOコイン (GMO Coin).
return brand {
  id = "gmo-coin",
  version = 1,
  name = { ja = "GMOコイン", en = "GMO Coin" },
  names = { "GMOコイン", "GMO Coin" },
  tokens = { "gmocoin", "gmo-coin", "coin-z" },
  domains = {
    { "coin.z.com", role = "site", source = "https://coin.z.com/jp/" },
  },
  group = "gmo",
}
