--- 伊予銀行 (Iyo Bank).
return brand {
  id = "iyo-bank",
  version = 1,
  name = { ja = "伊予銀行", en = "Iyo Bank" },
  names = { "伊予銀行" },
  tokens = { "iyobank" },
  domains = {
    { "iyobank.co.jp", role = "site", source = "https://www.iyobank.co.jp/" },
  },
}
