--- CIBC.
return brand {
  id = "cibc",
  version = 1,
  name = { ja = "CIBC", en = "CIBC" },
  names = { "CIBC", "Simplii Financial" },
  tokens = { "cibc", "simplii" },
  other_words = { "simplifi", "simplify" },
  domains = {
    { "cibc.com", role = "site", source = "https://www.cibc.com/" },
    { "simplii.com", role = "site", source = "https://www.simplii.com/" },
    { "cibconline.cibc.com", role = "login", source = "https://www.cibconline.cibc.com/" },
  },
}
