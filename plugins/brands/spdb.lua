--- 上海浦東発展銀行 (SPD Bank).
return brand {
  id = "spdb",
  version = 1,
  name = { ja = "上海浦東発展銀行", en = "SPD Bank" },
  names = { "上海浦東発展銀行", "SPD BANK", "浦发银行" },
  tokens = { "spdb" },
  domains = {
    { "spdb.com.cn", role = "site", source = "https://www.spdb.com.cn/" },
  },
}
