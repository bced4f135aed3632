--- Verisure.
return brand {
  id = "verisure",
  version = 1,
  name = { ja = "Verisure", en = "Verisure" },
  names = { "Verisure" },
  tokens = { "verisure" },
  domains = {
    { "verisure.com", role = "site", source = "https://www.verisure.com/" },
    { "verisure.es", role = "site", source = "https://www.verisure.es/" },
    { "verisure.fr", role = "site", source = "https://www.verisure.fr/" },
    { "verisure.it", role = "site", source = "https://www.verisure.it/" },
    { "verisure.com.br", role = "site", source = "https://www.verisure.com.br/" },
    { "verisure.co.uk", role = "site", source = "https://www.verisure.co.uk/" },
    { "verisure.pt", role = "site", source = "https://www.verisure.pt/" },
    { "verisure.se", role = "site", source = "https://www.verisure.se/" },
    { "verisure.de", role = "site", source = "https://www.verisure.de/" },
  },
}
