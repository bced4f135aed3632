--- 中国農業銀行 (Agricultural Bank of China).
return brand {
  id = "abc-china",
  version = 1,
  name = { ja = "中国農業銀行", en = "Agricultural Bank of China" },
  names = { "Agricultural Bank of China", "中国農業銀行", "中国农业银行" },
  tokens = { "abchina" },
  domains = {
    { "abchina.com", role = "site", source = "https://www.abchina.com/" },
    { "perbank.abchina.com", role = "login", source = "https://perbank.abchina.com/" },
  },
}
