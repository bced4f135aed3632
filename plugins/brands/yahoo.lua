--- Yahoo!.
return brand {
  id = "yahoo",
  version = 1,
  name = { ja = "Yahoo!", en = "Yahoo!" },
  names = { "Yahoo Mail", "Yahoo! Mail", "Yahoo Inc" },
  short_names = { "Yahoo!", "Yahoo" },
  tokens = {},
  domains = {
    { "www.yahoo.com", role = "site", source = "https://www.yahoo.com/" },
    { "login.yahoo.com", role = "login", source = "https://login.yahoo.com/" },
    { "yahoo.com", role = "customer-mail", source = "https://mail.yahoo.com/" },
    { "ymail.com", role = "customer-mail", source = "https://mail.yahoo.com/" },
    { "rocketmail.com", role = "customer-mail", source = "https://mail.yahoo.com/" },
    { "yahoo.co.uk", role = "customer-mail", source = "https://mail.yahoo.com/" },
    { "yahoo.fr", role = "customer-mail", source = "https://mail.yahoo.com/" },
    { "yahoo.de", role = "customer-mail", source = "https://mail.yahoo.com/" },
    { "yahoo.ca", role = "customer-mail", source = "https://mail.yahoo.com/" },
    { "yahoogroups.com", role = "customer-mail", source = "https://www.yahoo.com/" },
    { "yimg.com", role = "site", source = "https://www.yahoo.com/" },
  },
}
