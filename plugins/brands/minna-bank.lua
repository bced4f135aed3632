--- みんなの銀行 (Minna Bank).
return brand {
  id = "minna-bank",
  version = 1,
  name = { ja = "みんなの銀行", en = "Minna Bank" },
  names = { "みんなの銀行" },
  tokens = { "minna-no-ginko" },
  domains = {
    { "minna-no-ginko.com", role = "site", source = "https://www.minna-no-ginko.com/" },
  },
}
