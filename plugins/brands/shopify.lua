--- Shopify.
return brand {
  id = "shopify",
  version = 1,
  name = { ja = "Shopify", en = "Shopify" },
  names = { "Shopify" },
  tokens = { "shopify" },
  domains = {
    { "shopify.com", role = "site", source = "https://www.shopify.com/" },
    { "myshopify.com", role = "customer", source = "https://www.shopify.com/" },
    { "shopifyemail.com", role = "customer-mail", source = "https://www.shopify.com/" },
    { "shopify.dev", role = "site", source = "https://shopify.dev/" },
  },
}
