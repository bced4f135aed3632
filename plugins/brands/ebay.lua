--- eBay.
return brand {
  id = "ebay",
  version = 1,
  name = { ja = "eBay", en = "eBay" },
  names = { "eBay" },
  tokens = { "ebay" },
  domains = {
    { "ebay.com", role = "site", source = "https://www.ebay.com/" },
  },
}
