--- FNB.
return brand {
  id = "fnb",
  version = 1,
  name = { ja = "FNB", en = "FNB" },
  names = { "First National Bank", "FNB South Africa" },
  short_names = { "FNB" },
  tokens = {},
  domains = {
    { "fnb.co.za", role = "site", source = "https://www.fnb.co.za/" },
  },
}
