--- USAA.
return brand {
  id = "usaa",
  version = 1,
  name = { ja = "USAA", en = "USAA" },
  names = { "USAA" },
  tokens = { "usaa" },
  domains = {
    { "usaa.com", role = "site", source = "https://www.usaa.com/" },
    { "customermail.usaa.com", role = "mail", source = "https://www.usaa.com/" },
    { "mailcenter.usaa.com", role = "mail", source = "https://www.usaa.com/" },
  },
}
