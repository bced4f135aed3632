--- Avast.
return brand {
  id = "avast",
  version = 1,
  name = { ja = "Avast", en = "Avast" },
  names = { "Avast" },
  tokens = { "avast" },
  other_words = { "avastin" },
  domains = {
    { "avast.com", role = "site", source = "https://www.avast.com/" },
  },
}
