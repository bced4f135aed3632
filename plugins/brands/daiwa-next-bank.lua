--- 大和ネクスト銀行 (Daiwa Next Bank).
return brand {
  id = "daiwa-next-bank",
  version = 1,
  name = { ja = "大和ネクスト銀行", en = "Daiwa Next Bank" },
  names = { "大和ネクスト銀行", "Daiwa Next Bank" },
  tokens = { "bank-daiwa", "daiwanext" },
  domains = {
    { "bank-daiwa.co.jp", role = "site", source = "https://www.bank-daiwa.co.jp/" },
  },
  group = "daiwa",
}
