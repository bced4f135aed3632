--- GoDaddy.
return brand {
  id = "godaddy",
  version = 1,
  name = { ja = "GoDaddy", en = "GoDaddy" },
  names = { "GoDaddy", "ゴーダディ" },
  tokens = { "godaddy" },
  domains = {
    { "godaddy.com", role = "site", source = "https://www.godaddy.com/" },
    { "secureserver.net", role = "customer-mail", source = "https://www.godaddy.com/" },
  },
}
