--- 常陽銀行 (Joyo Bank).
return brand {
  id = "joyo-bank",
  version = 1,
  name = { ja = "常陽銀行", en = "Joyo Bank" },
  names = { "常陽銀行" },
  tokens = { "joyobank" },
  domains = {
    { "joyobank.co.jp", role = "site", source = "https://www.joyobank.co.jp/" },
  },
  group = "mebuki",
}
