--- AT&T.
return brand {
  id = "att",
  version = 1,
  name = { ja = "AT&T", en = "AT&T" },
  names = { "AT&T" },
  tokens = { "att-mail" },
  domains = {
    { "att.com", role = "site", source = "https://www.att.com/" },
    { "att.net", role = "customer-mail", source = "https://www.att.com/" },
    { "bellsouth.net", role = "customer-mail", source = "https://www.att.com/" },
    { "sbcglobal.net", role = "customer-mail", source = "https://www.att.com/" },
  },
}
