--- 恒生銀行 (Hang Seng Bank).
return brand {
  id = "hang-seng",
  version = 1,
  name = { ja = "恒生銀行", en = "Hang Seng Bank" },
  names = { "Hang Seng Bank", "恒生銀行" },
  tokens = { "hangseng" },
  domains = {
    { "hangseng.com", role = "site", source = "https://www.hangseng.com/" },
    { "e-banking.hangseng.com", role = "login", source = "https://e-banking.hangseng.com/" },
    { "hangseng.com.cn", role = "site", source = "https://www.hangseng.com.cn/" },
  },
  group = "hsbc",
}
