--- USPS.
return brand {
  id = "usps",
  version = 1,
  name = { ja = "USPS", en = "USPS" },
  names = { "USPS", "U.S. Postal Service" },
  tokens = { "usps" },
  domains = {
    { "usps.com", role = "site", source = "https://www.usps.com/" },
  },
  notices = {
    "https://www.uspis.gov/news/scam-article/smishing-package-tracking-text-scams",
  },
}
