--- 足利銀行 (Ashikaga Bank).
return brand {
  id = "ashikaga-bank",
  version = 1,
  name = { ja = "足利銀行", en = "Ashikaga Bank" },
  names = { "足利銀行" },
  tokens = { "ashikagabank" },
  domains = {
    { "ashikagabank.co.jp", role = "site", source = "https://www.ashikagabank.co.jp/" },
  },
  group = "mebuki",
}
