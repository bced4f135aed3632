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
    { "notification.hsbc.com.hk", role = "mail", source = "https://www.hsbc.com.hk/" },
    { "hsbcnet.com", role = "login", source = "https://www.hsbcnet.com/" },
    { "hsbc.com.sg", role = "site", source = "https://www.hsbc.com.sg/" },
    { "hsbc.com.au", role = "site", source = "https://www.hsbc.com.au/" },
    { "hsbc.com.cn", role = "site", source = "https://www.hsbc.com.cn/" },
    { "hsbc.com.mx", role = "site", source = "https://www.hsbc.com.mx/" },
    { "hsbc.co.in", role = "site", source = "https://www.hsbc.co.in/" },
    { "hsbc.co.jp", role = "site", source = "https://www.hsbc.co.jp/" },
  },
  notices = { "https://www.hsbc.co.uk/help/security-centre/" },
  group = "hsbc",
}
