--- BBVA.
return brand {
  id = "bbva",
  version = 1,
  name = { ja = "BBVA", en = "BBVA" },
  names = { "BBVA" },
  tokens = { "bbva" },
  domains = {
    { "bbva.com", role = "site", source = "https://www.bbva.com/" },
    { "bbva.es", role = "site", source = "https://www.bbva.es/" },
    { "bbva.mx", role = "site", source = "https://www.bbva.mx/" },
  },
}
