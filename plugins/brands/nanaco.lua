--- nanaco.
return brand {
  id = "nanaco",
  version = 1,
  name = { ja = "nanaco", en = "nanaco" },
  names = { "nanaco" },
  tokens = { "nanaco" },
  domains = {
    { "nanaco-net.jp", role = "site", source = "https://www.nanaco-net.jp/" },
  },
  group = "seven",
}
