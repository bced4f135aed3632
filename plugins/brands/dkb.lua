--- DKB.
return brand {
  id = "dkb",
  version = 1,
  name = { ja = "DKB", en = "DKB" },
  names = { "Deutsche Kreditbank" },
  short_names = { "DKB" },
  tokens = {},
  domains = {
    { "dkb.de", role = "site", source = "https://www.dkb.de/" },
  },
}
