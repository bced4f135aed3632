--- majica.
return brand {
  id = "majica",
  version = 1,
  name = { ja = "majica", en = "majica" },
  names = { "majica", "ドン・キホーテ", "majicaカード" },
  tokens = { "majica" },
  domains = {
    { "majica-net.com", role = "site", source = "https://www.majica-net.com/" },
    { "donki.com", role = "site", source = "https://www.donki.com/" },
  },
  group = "ppih",
}
