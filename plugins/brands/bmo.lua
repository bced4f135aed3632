--- BMO.
return brand {
  id = "bmo",
  version = 1,
  name = { ja = "BMO", en = "BMO" },
  names = { "BMO Bank of Montreal", "Bank of Montreal", "Bank Of Montreal" },
  short_names = { "BMO" },
  tokens = { "bmo" },
  domains = {
    { "bmo.com", role = "site", source = "https://www.bmo.com/" },
    { "bmoharris.com", role = "site", source = "https://www.bmo.com/" },
  },
}
