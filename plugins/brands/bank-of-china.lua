--- 中国銀行(北京).
return brand {
  id = "bank-of-china",
  version = 1,
  name = { ja = "中国銀行(北京)", en = "Bank of China" },
  names = { "Bank of China", "Bank of China (Hong Kong)", "中国银行" },
  tokens = { "bankofchina", "bochk" },
  domains = {
    { "boc.cn", role = "site", source = "https://www.boc.cn/" },
    { "bankofchina.com", role = "site", source = "https://www.bankofchina.com/" },
    { "bochk.com", role = "site", source = "https://www.bochk.com/" },
    { "ebsnew.boc.cn", role = "login", source = "https://ebsnew.boc.cn/" },
  },
}
