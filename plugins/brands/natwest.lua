--- ナットウエスト (NatWest).
return brand {
  id = "natwest",
  version = 1,
  name = { ja = "ナットウエスト", en = "NatWest" },
  names = { "NatWest" },
  tokens = { "natwest" },
  domains = {
    { "natwest.com", role = "site", source = "https://www.natwest.com/" },
  },
  notices = { "https://www.natwest.com/fraud-and-security.html" },
}
