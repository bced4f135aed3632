--- シチズンズ銀行 (Citizens Bank).
return brand {
  id = "citizens-bank",
  version = 1,
  name = { ja = "シチズンズ銀行", en = "Citizens Bank" },
  names = { "Citizens Bank" },
  tokens = { "citizensbank" },
  domains = {
    { "citizensbank.com", role = "site", source = "https://www.citizensbank.com/" },
    { "citizensbankonline.com", role = "login", source = "https://www.citizensbankonline.com/" },
  },
}
