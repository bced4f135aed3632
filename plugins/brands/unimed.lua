--- Unimed.
return brand {
  id = "unimed",
  version = 1,
  name = { ja = "Unimed", en = "Unimed" },
  names = { "Unimed" },
  tokens = {},
  domains = {
    { "unimed.coop.br", role = "site", source = "https://unimed.coop.br/" },
  },
}
