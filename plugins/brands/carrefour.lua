--- カルフール (Carrefour).
return brand {
  id = "carrefour",
  version = 1,
  name = { ja = "カルフール", en = "Carrefour" },
  names = { "Carrefour" },
  tokens = { "carrefour" },
  domains = {
    { "carrefour.com", role = "site", source = "https://www.carrefour.com/" },
    { "carrefour.fr", role = "site", source = "https://www.carrefour.fr/" },
    { "carrefour.es", role = "site", source = "https://www.carrefour.es/" },
    { "carrefour.it", role = "site", source = "https://www.carrefour.it/" },
    { "carrefour.com.br", role = "site", source = "https://www.carrefour.com.br/" },
    { "carrefour.be", role = "site", source = "https://www.carrefour.be/" },
  },
}
