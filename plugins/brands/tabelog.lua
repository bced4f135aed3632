--- 食べログ (Tabelog).
return brand {
  id = "tabelog",
  version = 1,
  name = { ja = "食べログ", en = "Tabelog" },
  names = { "食べログ" },
  tokens = { "tabelog" },
  domains = {
    { "tabelog.com", role = "site", source = "https://www.tabelog.com/" },
  },
}
