--- Best Buy.
return brand {
  id = "best-buy",
  version = 1,
  name = { ja = "Best Buy", en = "Best Buy" },
  names = { "Best Buy", "Geek Squad" },
  tokens = { "geeksquad" },
  domains = {
    { "bestbuy.com", role = "site", source = "https://www.bestbuy.com/" },
    { "geeksquad.com", role = "site", source = "https://www.geeksquad.com/" },
  },
}
