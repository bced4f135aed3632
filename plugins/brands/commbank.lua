--- コモンウェルス銀行 (Commonwealth Bank).
return brand {
  id = "commbank",
  version = 1,
  name = { ja = "コモンウェルス銀行", en = "Commonwealth Bank" },
  names = { "Commonwealth Bank", "CommBank", "NetBank" },
  tokens = { "commbank" },
  domains = {
    { "commbank.com.au", role = "site", source = "https://www.commbank.com.au/" },
    { "my.commbank.com.au", role = "login", source = "https://www.my.commbank.com.au/" },
    { "netbank.com.au", role = "login", source = "https://www.netbank.com.au/" },
    { "cba.com.au", role = "mail", source = "https://www.commbank.com.au/" },
  },
  notices = { "https://www.commbank.com.au/support/security.html" },
}
