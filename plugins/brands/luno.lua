--- Luno.
return brand {
  id = "luno",
  version = 1,
  name = { ja = "Luno", en = "Luno" },
  names = { "Luno Wallet" },
  short_names = { "Luno" },
  tokens = { "luno" },
  domains = {
    { "luno.com", role = "site", source = "https://www.luno.com/" },
  },
}
