--- 熊本銀行 (Kumamoto Bank).
return brand {
  id = "kumamoto-bank",
  version = 1,
  name = { ja = "熊本銀行", en = "Kumamoto Bank" },
  names = { "熊本銀行" },
  tokens = { "kumamotobank" },
  domains = {
    { "kumamotobank.co.jp", role = "site", source = "https://www.kumamotobank.co.jp/" },
  },
  group = "ffg",
}
