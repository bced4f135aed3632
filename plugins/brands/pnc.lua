--- PNC.
return brand {
  id = "pnc",
  version = 1,
  name = { ja = "PNC", en = "PNC" },
  names = { "PNC Bank" },
  short_names = { "PNC" },
  tokens = { "pncbank" },
  domains = {
    { "pnc.com", role = "site", source = "https://www.pnc.com/" },
    { "onlinebanking.pnc.com", role = "login", source = "https://www.onlinebanking.pnc.com/" },
  },
}
