--- Rossmann.
return brand {
  id = "rossmann",
  version = 1,
  name = { ja = "Rossmann", en = "Rossmann" },
  names = { "Rossmann Drogerie", "Drogerie Rossmann" },
  short_names = { "Rossmann" },
  tokens = {},
  domains = {
    { "rossmann.de", role = "site", source = "https://www.rossmann.de/" },
  },
}
