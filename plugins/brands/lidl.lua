--- Lidl.
return brand {
  id = "lidl",
  version = 1,
  name = { ja = "Lidl", en = "Lidl" },
  names = { "Lidl", "Lidl Plus" },
  tokens = {},
  domains = {
    { "lidl.de", role = "site", source = "https://www.lidl.de/" },
    { "lidl.com", role = "site", source = "https://www.lidl.com/" },
    { "lidl.co.uk", role = "site", source = "https://www.lidl.co.uk/" },
    { "lidl.fr", role = "site", source = "https://www.lidl.fr/" },
    { "lidl.it", role = "site", source = "https://www.lidl.it/" },
    { "lidl.es", role = "site", source = "https://www.lidl.es/" },
    { "lidl.nl", role = "site", source = "https://www.lidl.nl/" },
    { "lidl.pl", role = "site", source = "https://www.lidl.pl/" },
    { "lidl.be", role = "site", source = "https://www.lidl.be/" },
    { "lidl.at", role = "site", source = "https://www.lidl.at/" },
    { "lidl.ch", role = "site", source = "https://www.lidl.ch/" },
  },
}
