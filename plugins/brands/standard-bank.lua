--- スタンダード銀行 (Standard Bank).
return brand {
  id = "standard-bank",
  version = 1,
  name = { ja = "スタンダード銀行", en = "Standard Bank" },
  names = { "Standard Bank" },
  tokens = { "standardbank" },
  domains = {
    { "standardbank.co.za", role = "site", source = "https://www.standardbank.co.za/" },
  },
}
