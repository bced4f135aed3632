--- Etsy.
return brand {
  id = "etsy",
  version = 1,
  name = { ja = "Etsy", en = "Etsy" },
  names = { "Etsy" },
  tokens = {},
  domains = {
    { "etsy.com", role = "site", source = "https://etsy.com/" },
  },
}
