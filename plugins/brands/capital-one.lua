--- キャピタル・ワン (Capital One).
return brand {
  id = "capital-one",
  version = 1,
  name = { ja = "キャピタル・ワン", en = "Capital One" },
  names = { "Capital One", "CapitalOne" },
  tokens = { "capitalone", "capital-one" },
  other_words = { "capitaine" },
  domains = {
    { "capitalone.com", role = "site", source = "https://www.capitalone.com/" },
    { "notification.capitalone.com", role = "mail", source = "https://www.capitalone.com/" },
    { "message.capitalone.com", role = "mail", source = "https://www.capitalone.com/" },
    { "email.capitalone.com", role = "mail", source = "https://www.capitalone.com/" },
    { "verified.capitalone.com", role = "login", source = "https://verified.capitalone.com/" },
    { "capitalone360.com", role = "site", source = "https://www.capitalone.com/" },
    { "capitalone.ca", role = "site", source = "https://www.capitalone.ca/" },
    { "capitalone.co.uk", role = "site", source = "https://www.capitalone.co.uk/" },
  },
}
