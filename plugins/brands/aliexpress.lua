--- AliExpress.
return brand {
  id = "aliexpress",
  version = 1,
  name = { ja = "AliExpress", en = "AliExpress" },
  names = { "AliExpress" },
  tokens = { "aliexpress" },
  domains = {
    { "aliexpress.com", role = "site", source = "https://www.aliexpress.com/" },
    { "notice.aliexpress.com", role = "mail", source = "https://www.aliexpress.com/" },
  },
  group = "alibaba",
}
