--- 海軍連邦信用組合 (Navy Federal Credit Union).
return brand {
  id = "navy-federal",
  version = 1,
  name = { ja = "海軍連邦信用組合", en = "Navy Federal Credit Union" },
  names = { "Navy Federal Credit Union", "Navy Federal" },
  tokens = { "navyfederal" },
  domains = {
    { "navyfederal.org", role = "site", source = "https://www.navyfederal.org/" },
    { "email.navyfederal.org", role = "mail", source = "https://www.navyfederal.org/" },
    { "digitalomni.navyfederal.org", role = "login", source = "https://digitalomni.navyfederal.org/" },
  },
}
