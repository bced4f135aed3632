--- Leroy Merlin.
return brand {
  id = "leroy-merlin",
  version = 1,
  name = { ja = "Leroy Merlin", en = "Leroy Merlin" },
  names = { "Leroy Merlin" },
  tokens = { "leroymerlin" },
  domains = {
    { "leroymerlin.fr", role = "site", source = "https://www.leroymerlin.fr/" },
    { "leroymerlin.es", role = "site", source = "https://www.leroymerlin.es/" },
    { "leroymerlin.it", role = "site", source = "https://www.leroymerlin.it/" },
    { "leroymerlin.pl", role = "site", source = "https://www.leroymerlin.pl/" },
    { "leroymerlin.com.br", role = "site", source = "https://www.leroymerlin.com.br/" },
    { "leroymerlin.pt", role = "site", source = "https://www.leroymerlin.pt/" },
  },
}
