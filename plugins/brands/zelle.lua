--- Zelle.
return brand {
  id = "zelle",
  version = 1,
  name = { ja = "Zelle", en = "Zelle" },
  names = { "Zelle Pay" },
  short_names = { "Zelle" },
  tokens = {},
  domains = {
    { "zellepay.com", role = "site", source = "https://www.zellepay.com/" },
  },
}
