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
    { "intl.paypal.com", role = "mail", source = "https://www.paypal.com/" },
  },
  salutation = "name",
  notices = { "https://www.paypal.com/us/security/learn-about-fake-messages" },
  group = "paypal",
}
