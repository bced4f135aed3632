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
  },
  notices = {
    "https://www.uspis.gov/news/scam-article/smishing-package-tracking-text-scams",
  },
}
