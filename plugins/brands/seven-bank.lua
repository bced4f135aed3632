--- セブン銀行 (Seven Bank).
return brand {
  id = "seven-bank",
  version = 1,
  name = { ja = "セブン銀行", en = "Seven Bank" },
  names = { "セブン銀行", "Seven Bank" },
  tokens = { "sevenbank" },
  domains = {
    { "sevenbank.co.jp", role = "site", source = "https://www.sevenbank.co.jp/" },
    { "ib.sevenbank.co.jp", role = "login", source = "https://www.sevenbank.co.jp/" },
  },
  group = "seven",
}
