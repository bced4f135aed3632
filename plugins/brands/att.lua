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
    { "att-mail.com", role = "mail", source = "https://www.att.com/" },
    { "signin.att.com", role = "login", source = "https://signin.att.com/" },
    { "currently.com", role = "site", source = "https://currently.att.yahoo.com/" },
    { "pacbell.net", role = "customer-mail", source = "https://www.att.com/" },
    { "swbell.net", role = "customer-mail", source = "https://www.att.com/" },
    { "ameritech.net", role = "customer-mail", source = "https://www.att.com/" },
    { "txt.att.net", role = "customer-mail", source = "https://www.att.com/" },
  },
}
