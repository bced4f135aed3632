--- USPS.
return brand {
  id = "usps",
  version = 1,
  name = { ja = "USPS", en = "USPS" },
  names = { "USPS", "U.S. Postal Service", "米国郵便公社" },
  tokens = { "usps" },
  domains = {
    { "usps.com", role = "site", source = "https://www.usps.com/" },
    { "uspis.gov", role = "site", source = "https://www.uspis.gov/" },
    { "usps.gov", role = "mail", source = "https://www.usps.com/" },
    { "informeddelivery.usps.com", role = "mail", source = "https://informeddelivery.usps.com/" },
    { "reg.usps.com", role = "login", source = "https://reg.usps.com/" },
    { "verified.usps.com", role = "login", source = "https://verified.usps.com/" },
  },
  notices = {
    "https://www.uspis.gov/news/scam-article/smishing-package-tracking-text-scams",
  },
}
