--- チェース (Chase).
return brand {
  id = "chase",
  version = 1,
  name = { ja = "チェース", en = "Chase" },
  names = { "JPMorgan Chase", "Chase Bank", "Chase Online", "JPMorgan Chase & Co.", "JPモルガン・チェース" },
  short_names = { "CHASE" },
  tokens = { "chase-bank", "chaseonline", "jpmorgan" },
  domains = {
    { "chase.com", role = "site", source = "https://www.chase.com/" },
    { "jpmorganchase.com", role = "site", source = "https://www.jpmorganchase.com/" },
    { "jpmorgan.com", role = "site", source = "https://www.jpmorgan.com/" },
    { "alertsp.chase.com", role = "mail", source = "https://www.chase.com/" },
    { "secure.chase.com", role = "login", source = "https://secure.chase.com/" },
    { "chase.co.uk", role = "site", source = "https://www.chase.co.uk/" },
    { "jpmchase.com", role = "site", source = "https://www.jpmorganchase.com/" },
  },
  notices = { "https://www.chase.com/digital/resources/privacy-security" },
}
