--- IONOS.
return brand {
  id = "ionos",
  version = 1,
  name = { ja = "IONOS", en = "IONOS" },
  names = { "IONOS", "1&1 IONOS", "1&1 Ionos" },
  tokens = { "ionos" },
  other_words = { "ionosph", "regionos", "kamionos", "ionosf" },
  domains = {
    { "ionos.com", role = "site", source = "https://www.ionos.com/" },
    { "ionos.de", role = "site", source = "https://www.ionos.de/" },
    { "ionos.co.uk", role = "site", source = "https://www.ionos.co.uk/" },
    { "login.ionos.com", role = "login", source = "https://login.ionos.com/" },
    { "mail.ionos.com", role = "login", source = "https://mail.ionos.com/" },
    { "ionos.fr", role = "site", source = "https://www.ionos.fr/" },
    { "ionos.es", role = "site", source = "https://www.ionos.es/" },
    { "ionos.it", role = "site", source = "https://www.ionos.it/" },
    { "ionos.ca", role = "site", source = "https://www.ionos.ca/" },
    { "ionos.at", role = "site", source = "https://www.ionos.at/" },
    { "1and1.com", role = "site", source = "https://www.ionos.com/" },
    { "live-website.com", role = "customer", source = "https://www.ionos.com/" },
  },
}
