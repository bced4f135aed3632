--- デカトロン (Decathlon).
return brand {
  id = "decathlon",
  version = 1,
  name = { ja = "デカトロン", en = "Decathlon" },
  names = { "Decathlon", "デカトロン" },
  tokens = { "decathlon" },
  domains = {
    { "decathlon.com", role = "site", source = "https://www.decathlon.com/" },
    { "decathlon.de", role = "site", source = "https://www.decathlon.de/" },
    { "decathlon.fr", role = "site", source = "https://www.decathlon.fr/" },
    { "decathlon.es", role = "site", source = "https://www.decathlon.es/" },
    { "decathlon.it", role = "site", source = "https://www.decathlon.it/" },
    { "decathlon.co.uk", role = "site", source = "https://www.decathlon.co.uk/" },
    { "decathlon.net", role = "site", source = "https://www.decathlon.net/" },
    { "decathlon.co.jp", role = "site", source = "https://www.decathlon.co.jp/" },
    { "decathlon.be", role = "site", source = "https://www.decathlon.be/" },
    { "decathlon.nl", role = "site", source = "https://www.decathlon.nl/" },
    { "decathlon.pl", role = "site", source = "https://www.decathlon.pl/" },
    { "decathlon.com.br", role = "site", source = "https://www.decathlon.com.br/" },
  },
}
