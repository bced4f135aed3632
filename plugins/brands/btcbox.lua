--- BTCBOX.
return brand {
  id = "btcbox",
  version = 1,
  name = { ja = "BTCBOX", en = "BTCBOX" },
  names = { "BTCBOX" },
  tokens = { "btcbox" },
  domains = {
    { "btcbox.co.jp", role = "site", source = "https://www.btcbox.co.jp/" },
  },
}
