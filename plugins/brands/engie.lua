--- ENGIE.
return brand {
  id = "engie",
  version = 1,
  name = { ja = "ENGIE", en = "ENGIE" },
  names = { "ENGIE" },
  tokens = { "engie" },
  other_words = { "engie", "engine" },
  domains = {
    { "engie.com", role = "site", source = "https://www.engie.com/" },
    { "engie.fr", role = "site", source = "https://www.engie.fr/" },
  },
}
