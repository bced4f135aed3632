--- ナットウエスト (NatWest).
return brand {
  id = "natwest",
  version = 1,
  name = { ja = "ナットウエスト", en = "NatWest" },
  names = { "NatWest" },
  tokens = { "natwest" },
  domains = {
    { "natwest.com", role = "site", source = "https://www.natwest.com/" },
    { "onlinebanking.natwest.com", role = "login", source = "https://www.onlinebanking.natwest.com/" },
    { "nwolb.com", role = "login", source = "https://www.nwolb.com/" },
    { "natwestgroup.com", role = "site", source = "https://www.natwestgroup.com/" },
  },
  salutation = "name",
  notices = { "https://www.natwest.com/fraud-and-security.html" },
}
