--- Kaufland.
return brand {
  id = "kaufland",
  version = 1,
  name = { ja = "Kaufland", en = "Kaufland" },
  names = { "Kaufland" },
  tokens = { "kaufland" },
  domains = {
    { "kaufland.de", role = "site", source = "https://www.kaufland.de/" },
    { "kaufland.com", role = "site", source = "https://www.kaufland.com/" },
  },
}
