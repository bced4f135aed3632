--- Shopify.
return brand {
  id = "shopify",
  version = 1,
  name = { ja = "Shopify", en = "Shopify" },
  names = { "Shopify" },
  tokens = { "shopify" },
  domains = {
    { "shopify.com", role = "customer-mail", source = "https://www.shopify.com/" },
  },
}
