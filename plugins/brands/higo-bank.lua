--- 肥後銀行 (Higo Bank).
return brand {
  id = "higo-bank",
  version = 1,
  name = { ja = "肥後銀行", en = "Higo Bank" },
  names = { "肥後銀行" },
  tokens = { "higobank" },
  domains = {
    { "higobank.co.jp", role = "site", source = "https://www.higobank.co.jp/" },
  },
}
