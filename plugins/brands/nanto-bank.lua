--- 南都銀行 (Nanto Bank).
return brand {
  id = "nanto-bank",
  version = 1,
  name = { ja = "南都銀行", en = "Nanto Bank" },
  names = { "南都銀行" },
  tokens = { "nantobank" },
  domains = {
    { "nantobank.co.jp", role = "site", source = "https://www.nantobank.co.jp/" },
  },
}
