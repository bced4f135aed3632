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
  },
}
