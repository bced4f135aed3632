--- bol.
return brand {
  id = "bol-com",
  version = 1,
  name = { ja = "bol", en = "bol" },
  names = { "bol.com" },
  tokens = {},
  domains = {
    { "bol.com", role = "site", source = "https://www.bol.com/" },
  },
}
