--- eBay.
return brand {
  id = "ebay",
  version = 1,
  name = { ja = "eBay", en = "eBay" },
  names = { "eBay", "イーベイ" },
  tokens = { "ebay" },
  domains = {
    { "ebay.com", role = "site", source = "https://www.ebay.com/" },
    { "members.ebay.com", role = "customer-mail", source = "https://www.ebay.com/" },
  },
  salutation = "name",
}
