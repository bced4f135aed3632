--- Omaha Steaks.
return brand {
  id = "omaha-steaks",
  version = 1,
  name = { ja = "Omaha Steaks", en = "Omaha Steaks" },
  names = { "Omaha Steaks" },
  tokens = { "omahasteaks" },
  domains = {
    { "omahasteaks.com", role = "site", source = "https://www.omahasteaks.com/" },
  },
}
