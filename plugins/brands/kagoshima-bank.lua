--- 鹿児島銀行 (Kagoshima Bank).
return brand {
  id = "kagoshima-bank",
  version = 1,
  name = { ja = "鹿児島銀行", en = "Kagoshima Bank" },
  names = { "鹿児島銀行" },
  tokens = {},
  domains = {
    { "kagin.co.jp", role = "site", source = "https://www.kagin.co.jp/" },
  },
}
