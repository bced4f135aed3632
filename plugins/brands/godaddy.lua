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
    { "sso.godaddy.com", role = "login", source = "https://sso.godaddy.com/" },
    { "email.godaddy.com", role = "login", source = "https://email.godaddy.com/" },
    { "sso.secureserver.net", role = "login", source = "https://www.godaddy.com/" },
    { "email.secureserver.net", role = "login", source = "https://www.godaddy.com/" },
    { "godaddysites.com", role = "customer", source = "https://www.godaddy.com/websites/website-builder" },
    { "wsimg.com", role = "customer", source = "https://www.godaddy.com/" },
  },
}
