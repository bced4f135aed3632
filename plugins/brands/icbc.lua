--- 中国工商銀行 (ICBC).
return brand {
  id = "icbc",
  version = 1,
  name = { ja = "中国工商銀行", en = "ICBC" },
  names = { "ICBC", "中国工商銀行", "中国工商银行" },
  tokens = { "icbc" },
  domains = {
    { "icbc.com.cn", role = "site", source = "https://www.icbc.com.cn/" },
    { "icbc-ltd.com", role = "site", source = "https://www.icbc-ltd.com/" },
    { "mybank.icbc.com.cn", role = "login", source = "https://mybank.icbc.com.cn/" },
  },
}
