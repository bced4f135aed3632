--- Walgreens.
return brand {
  id = "walgreens",
  version = 1,
  name = { ja = "Walgreens", en = "Walgreens" },
  names = { "Walgreens" },
  tokens = { "walgreens" },
  domains = {
    { "walgreens.com", role = "site", source = "https://www.walgreens.com/" },
  },
}
