--- IONOS.
return brand {
  id = "ionos",
  version = 1,
  name = { ja = "IONOS", en = "IONOS" },
  names = { "IONOS", "1&1 IONOS", "1&1 Ionos" },
  tokens = { "ionos" },
  other_words = { "ionosph" },
  domains = {
    { "ionos.com", role = "site", source = "https://www.ionos.com/" },
    { "ionos.de", role = "site", source = "https://www.ionos.de/" },
    { "ionos.co.uk", role = "site", source = "https://www.ionos.co.uk/" },
  },
}
