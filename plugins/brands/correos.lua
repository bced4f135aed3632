--- Correos.
return brand {
  id = "correos",
  version = 1,
  name = { ja = "Correos", en = "Correos" },
  names = { "Correos de España" },
  short_names = { "Correos" },
  tokens = { "correos" },
  other_words = { "correios" },
  domains = {
    { "correos.es", role = "site", source = "https://www.correos.es/" },
    { "correosexpress.com", role = "site", source = "https://www.correosexpress.com/" },
  },
}
