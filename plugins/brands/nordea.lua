--- ノルデア (Nordea).
return brand {
  id = "nordea",
  version = 1,
  name = { ja = "ノルデア", en = "Nordea" },
  names = { "Nordea" },
  tokens = { "nordea" },
  domains = {
    { "nordea.com", role = "site", source = "https://www.nordea.com/" },
    { "nordea.fi", role = "site", source = "https://www.nordea.fi/" },
    { "nordea.se", role = "site", source = "https://www.nordea.se/" },
    { "nordea.dk", role = "site", source = "https://www.nordea.dk/" },
    { "nordea.no", role = "site", source = "https://www.nordea.no/" },
  },
}
