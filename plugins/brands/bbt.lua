--- BB&T.
return brand {
  id = "bbt",
  version = 1,
  name = { ja = "BB&T", en = "BB&T" },
  names = { "BB&T" },
  tokens = {},
  domains = {
    { "bbt.com", role = "site", source = "https://www.truist.com/" },
  },
  group = "truist",
  successor = "truist",
}
