--- HSBC.
return brand {
  id = "hsbc",
  version = 1,
  name = { ja = "HSBC", en = "HSBC" },
  names = { "HSBC", "香港上海銀行" },
  tokens = { "hsbc" },
  domains = {
    { "hsbc.com", role = "site", source = "https://www.hsbc.com/" },
    { "hsbc.co.uk", role = "site", source = "https://www.hsbc.co.uk/" },
    { "hsbc.com.hk", role = "site", source = "https://www.hsbc.com.hk/" },
  },
  notices = { "https://www.hsbc.co.uk/help/security-centre/" },
}
