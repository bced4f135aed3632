--- 山口銀行 (Yamaguchi Bank).
return brand {
  id = "yamaguchi-bank",
  version = 1,
  name = { ja = "山口銀行", en = "Yamaguchi Bank" },
  names = { "山口銀行" },
  tokens = { "yamaguchibank" },
  domains = {
    { "yamaguchibank.co.jp", role = "site", source = "https://www.yamaguchibank.co.jp/" },
  },
}
