--- bitFlyer.
return brand {
  id = "bitflyer",
  version = 1,
  name = { ja = "bitFlyer", en = "bitFlyer" },
  names = { "bitFlyer", "ビットフライヤー" },
  tokens = { "bitflyer" },
  domains = {
    { "bitflyer.com", role = "site", source = "https://bitflyer.com/" },
    { "bitflyer.jp", role = "site", source = "https://bitflyer.com/" },
  },
}
