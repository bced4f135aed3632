--- MediaMarkt.
return brand {
  id = "media-markt",
  version = 1,
  name = { ja = "MediaMarkt", en = "MediaMarkt" },
  names = { "MediaMarkt", "Media Markt" },
  tokens = { "mediamarkt" },
  domains = {
    { "mediamarkt.de", role = "site", source = "https://www.mediamarkt.de/" },
    { "mediamarkt.com", role = "site", source = "https://www.mediamarkt.com/" },
    { "mediamarkt.nl", role = "site", source = "https://www.mediamarkt.nl/" },
    { "mediamarkt.es", role = "site", source = "https://www.mediamarkt.es/" },
    { "mediamarkt.at", role = "site", source = "https://www.mediamarkt.at/" },
    { "mediamarkt.be", role = "site", source = "https://www.mediamarkt.be/" },
    { "mediamarkt.pl", role = "site", source = "https://www.mediamarkt.pl/" },
    { "mediamarkt.ch", role = "site", source = "https://www.mediamarkt.ch/" },
  },
}
