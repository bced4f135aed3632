--- Made-in-China.com.
return brand {
  id = "made-in-china",
  version = 1,
  name = { ja = "Made-in-China.com", en = "Made-in-China.com" },
  names = { "Made-in-China.com" },
  tokens = {},
  domains = {
    { "made-in-china.com", role = "site", source = "https://www.made-in-china.com/" },
    { "login.made-in-china.com", role = "login", source = "https://login.made-in-china.com/" },
  },
}
