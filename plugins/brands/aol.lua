--- AOL.
return brand {
  id = "aol",
  version = 1,
  name = { ja = "AOL", en = "AOL" },
  names = { "AOL Mail", "AOLメール" },
  short_names = { "AOL" },
  tokens = { "aol" },
  domains = {
    { "www.aol.com", role = "site", source = "https://www.aol.com/" },
    { "login.aol.com", role = "login", source = "https://login.aol.com/" },
    { "aol.com", role = "customer-mail", source = "https://www.aol.com/" },
    { "aol.jp", role = "customer-mail", source = "https://www.aol.jp/" },
    { "mail.aol.com", role = "login", source = "https://mail.aol.com/" },
    { "aim.com", role = "customer-mail", source = "https://www.aol.com/" },
    { "netscape.net", role = "customer-mail", source = "https://www.aol.com/" },
    { "aol.co.uk", role = "customer-mail", source = "https://www.aol.com/" },
    { "aol.de", role = "customer-mail", source = "https://www.aol.com/" },
  },
  group = "yahoo",
}
