--- DAZN.
return brand {
  id = "dazn",
  version = 1,
  name = { ja = "DAZN", en = "DAZN" },
  names = { "DAZN" },
  tokens = { "dazn" },
  domains = {
    { "dazn.com", role = "site", source = "https://www.dazn.com/" },
  },
}
