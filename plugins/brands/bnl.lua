--- BNL.
return brand {
  id = "bnl",
  version = 1,
  name = { ja = "BNL", en = "BNL" },
  names = { "BNL Banca Nazionale del Lavoro" },
  short_names = { "BNL" },
  tokens = {},
  domains = {
    { "bnl.it", role = "site", source = "https://www.bnl.it/" },
  },
  group = "bnp-paribas",
}
