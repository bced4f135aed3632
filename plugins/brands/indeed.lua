--- Indeed.
return brand {
  id = "indeed",
  version = 1,
  name = { ja = "Indeed", en = "Indeed" },
  names = { "Indeed Japan", "インディード" },
  short_names = { "Indeed" },
  tokens = {},
  domains = {
    { "indeed.com", role = "site", source = "https://www.indeed.com/" },
    { "indeedemail.com", role = "customer-mail", source = "https://www.indeed.com/" },
  },
}
