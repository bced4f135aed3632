--- 中国建設銀行 (China Construction Bank).
return brand {
  id = "ccb",
  version = 1,
  name = { ja = "中国建設銀行", en = "China Construction Bank" },
  names = { "China Construction Bank", "中国建設銀行", "中国建设银行" },
  tokens = {},
  domains = {
    { "ccb.com", role = "site", source = "https://www.ccb.com/" },
  },
}
