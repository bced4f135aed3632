--- PayPal.
return brand {
  id = "paypal",
  version = 1,
  name = { ja = "PayPal", en = "PayPal" },
  names = { "PayPal", "ペイパル" },
  tokens = { "paypal" },
  domains = {
    { "paypal.com", role = "site", source = "https://www.paypal.com/" },
    { "paypal.me", role = "site", source = "https://www.paypal.com/" },
    { "paypalobjects.com", role = "site", source = "https://www.paypal.com/" },
  },
  salutation = "name",
  group = "paypal",
}
