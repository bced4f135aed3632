--- ANWB.
return brand {
  id = "anwb",
  version = 1,
  name = { ja = "ANWB", en = "ANWB" },
  names = { "ANWB" },
  tokens = {},
  domains = {
    { "anwb.nl", role = "site", source = "https://www.anwb.nl/" },
  },
}
