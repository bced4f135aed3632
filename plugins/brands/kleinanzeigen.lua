--- Kleinanzeigen.
return brand {
  id = "kleinanzeigen",
  version = 1,
  name = { ja = "Kleinanzeigen", en = "Kleinanzeigen" },
  names = { "eBay Kleinanzeigen" },
  short_names = { "Kleinanzeigen" },
  tokens = {},
  domains = {
    { "kleinanzeigen.de", role = "site", source = "https://www.kleinanzeigen.de/" },
  },
}
