--- リージョンズ銀行 (Regions).
return brand {
  id = "regions",
  version = 1,
  name = { ja = "リージョンズ銀行", en = "Regions" },
  names = { "Regions Bank", "Regions Online Banking" },
  short_names = { "REGIONS" },
  tokens = { "regionsbank" },
  domains = {
    { "regions.com", role = "site", source = "https://www.regions.com/" },
    { "onlinebanking.regions.com", role = "login", source = "https://onlinebanking.regions.com/" },
  },
}
