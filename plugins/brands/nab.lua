--- NAB.
return brand {
  id = "nab",
  version = 1,
  name = { ja = "NAB", en = "NAB" },
  names = { "National Australia Bank" },
  short_names = { "NAB" },
  tokens = { "nab" },
  domains = {
    { "nab.com.au", role = "site", source = "https://www.nab.com.au/" },
    { "ib.nab.com.au", role = "login", source = "https://ib.nab.com.au/" },
  },
  notices = { "https://www.nab.com.au/about-us/security" },
}
