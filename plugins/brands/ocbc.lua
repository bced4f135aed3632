--- OCBC.
return brand {
  id = "ocbc",
  version = 1,
  name = { ja = "OCBC", en = "OCBC" },
  names = { "OCBC Bank", "OCBC" },
  tokens = { "ocbc" },
  domains = {
    { "ocbc.com", role = "site", source = "https://www.ocbc.com/" },
    { "internet.ocbc.com", role = "login", source = "https://internet.ocbc.com/" },
  },
}
