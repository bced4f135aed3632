--- Nets.
return brand {
  id = "nets",
  version = 1,
  name = { ja = "Nets", en = "Nets" },
  names = { "Nets Danmark", "Nets Group" },
  short_names = { "Nets" },
  tokens = {},
  domains = {
    { "nets.eu", role = "site", source = "https://www.nets.eu/" },
  },
  group = "nexi",
}
