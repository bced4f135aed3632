--- SBJ銀行 (SBJ Bank).
return brand {
  id = "sbj-bank",
  version = 1,
  name = { ja = "SBJ銀行", en = "SBJ Bank" },
  names = { "SBJ銀行" },
  tokens = { "sbjbank" },
  domains = {
    { "sbjbank.co.jp", role = "site", source = "https://www.sbjbank.co.jp/" },
  },
}
