--- Nickel.
return brand {
  id = "nickel",
  version = 1,
  name = { ja = "Nickel", en = "Nickel" },
  names = { "Compte Nickel" },
  short_names = { "Nickel" },
  tokens = { "compte-nickel" },
  domains = {
    { "nickel.eu", role = "site", source = "https://www.nickel.eu/" },
    { "compte-nickel.fr", role = "site", source = "https://nickel.eu/" },
  },
  group = "bnp-paribas",
}
