--- アルファ銀行 (Alpha Bank).
return brand {
  id = "alpha-bank",
  version = 1,
  name = { ja = "アルファ銀行", en = "Alpha Bank" },
  names = { "Alpha Bank" },
  tokens = { "alphabank" },
  domains = {
    { "alpha.gr", role = "site", source = "https://www.alpha.gr/" },
  },
}
