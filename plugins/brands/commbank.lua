--- コモンウェルス銀行 (Commonwealth Bank).
return brand {
  id = "commbank",
  version = 1,
  name = { ja = "コモンウェルス銀行", en = "Commonwealth Bank" },
  names = { "Commonwealth Bank", "CommBank", "NetBank" },
  tokens = { "commbank" },
  domains = {
    { "commbank.com.au", role = "site", source = "https://www.commbank.com.au/" },
  },
}
