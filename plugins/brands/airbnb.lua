--- Airbnb.
return brand {
  id = "airbnb",
  version = 1,
  name = { ja = "Airbnb", en = "Airbnb" },
  names = { "Airbnb", "airbnb", "エアビーアンドビー" },
  tokens = { "airbnb" },
  domains = {
    { "airbnb.com", role = "site", source = "https://www.airbnb.com/" },
    { "airbnb.jp", role = "site", source = "https://www.airbnb.jp/" },
    { "guest.airbnb.com", role = "customer-mail", source = "https://www.airbnb.com/help/" },
    { "host.airbnb.com", role = "customer-mail", source = "https://www.airbnb.com/help/" },
    { "muscache.com", role = "site", source = "https://www.airbnb.com/" },
    { "abnb.me", role = "site", source = "https://www.airbnb.com/" },
    { "airbnb.co.uk", role = "site", source = "https://www.airbnb.co.uk/" },
    { "airbnb.de", role = "site", source = "https://www.airbnb.de/" },
    { "airbnb.fr", role = "site", source = "https://www.airbnb.fr/" },
    { "airbnb.it", role = "site", source = "https://www.airbnb.it/" },
    { "airbnb.es", role = "site", source = "https://www.airbnb.es/" },
    { "airbnb.ca", role = "site", source = "https://www.airbnb.ca/" },
    { "airbnb.com.au", role = "site", source = "https://www.airbnb.com.au/" },
  },
}
