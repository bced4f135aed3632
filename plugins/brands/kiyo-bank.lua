--- 紀陽銀行 (Kiyo Bank).
return brand {
  id = "kiyo-bank",
  version = 1,
  name = { ja = "紀陽銀行", en = "Kiyo Bank" },
  names = { "紀陽銀行" },
  tokens = { "kiyobank" },
  domains = {
    { "kiyobank.co.jp", role = "site", source = "https://www.kiyobank.co.jp/" },
  },
}
