--- USバンク (U.S. Bank).
return brand {
  id = "us-bank",
  version = 1,
  name = { ja = "USバンク", en = "U.S. Bank" },
  names = { "U.S. Bank" },
  tokens = { "usbank" },
  domains = {
    { "usbank.com", role = "site", source = "https://www.usbank.com/" },
    { "onlinebanking.usbank.com", role = "login", source = "https://onlinebanking.usbank.com/" },
  },
}
