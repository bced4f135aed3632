--- ローソン銀行 (Lawson Bank).
return brand {
  id = "lawson-bank",
  version = 1,
  name = { ja = "ローソン銀行", en = "Lawson Bank" },
  names = { "ローソン銀行" },
  tokens = { "lawsonbank" },
  domains = {
    { "lawsonbank.jp", role = "site", source = "https://www.lawsonbank.jp/" },
  },
  group = "lawson",
}
