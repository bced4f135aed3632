--- Posten (Posten Norge).
return brand {
  id = "posten-norge",
  version = 1,
  name = { ja = "Posten", en = "Posten Norge" },
  names = { "Posten Norge" },
  tokens = { "posten-norge" },
  domains = {
    { "posten.no", role = "site", source = "https://www.posten.no/" },
  },
}
