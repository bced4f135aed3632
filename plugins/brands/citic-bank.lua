--- 中信銀行 (China CITIC Bank).
return brand {
  id = "citic-bank",
  version = 1,
  name = { ja = "中信銀行", en = "China CITIC Bank" },
  names = { "China CITIC Bank", "中信銀行", "中信银行" },
  tokens = { "citicbank", "ecitic" },
  domains = {
    { "citicbank.com", role = "site", source = "https://www.citicbank.com/" },
    { "ecitic.com", role = "site", source = "https://www.ecitic.com/" },
  },
}
