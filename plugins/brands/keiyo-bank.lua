--- 京葉銀行 (Keiyo Bank).
return brand {
  id = "keiyo-bank",
  version = 1,
  name = { ja = "京葉銀行", en = "Keiyo Bank" },
  names = { "京葉銀行" },
  tokens = { "keiyobank" },
  domains = {
    { "keiyobank.co.jp", role = "site", source = "https://www.keiyobank.co.jp/" },
  },
}
