--- オーストラリア政府 (Australian Government).
return brand {
  id = "australia-government",
  version = 1,
  name = { ja = "オーストラリア政府", en = "Australian Government" },
  names = { "Australian Government", "myGov", "Australian Taxation Office" },
  tokens = { "mygov" },
  domains = {
    { "my.gov.au", role = "site", source = "https://www.my.gov.au/" },
    { "ato.gov.au", role = "site", source = "https://www.ato.gov.au/" },
    { "servicesaustralia.gov.au", role = "site", source = "https://www.servicesaustralia.gov.au/" },
  },
  notices = {
    "https://www.ato.gov.au/online-services/scams-cyber-safety-and-identity-protection/scam-alerts",
  },
}
