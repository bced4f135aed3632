--- マカフィー (McAfee).
return brand {
  id = "mcafee",
  version = 1,
  name = { ja = "マカフィー", en = "McAfee" },
  names = { "McAfee", "マカフィー" },
  tokens = { "mcafee" },
  domains = {
    { "mcafee.com", role = "site", source = "https://www.mcafee.com/" },
    { "home.mcafee.com", role = "login", source = "https://home.mcafee.com/" },
  },
}
