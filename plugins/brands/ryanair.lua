--- ライアンエアー (Ryanair).
return brand {
  id = "ryanair",
  version = 1,
  name = { ja = "ライアンエアー", en = "Ryanair" },
  names = { "Ryanair" },
  tokens = { "ryanair" },
  domains = {
    { "ryanair.com", role = "site", source = "https://www.ryanair.com/" },
    { "ryanairmail.com", role = "site", source = "https://www.ryanairmail.com/" },
  },
}
