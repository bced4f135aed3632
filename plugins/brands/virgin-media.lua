--- ヴァージン・メディア (Virgin Media).
return brand {
  id = "virgin-media",
  version = 1,
  name = { ja = "ヴァージン・メディア", en = "Virgin Media" },
  names = { "Virgin Media" },
  tokens = { "virginmedia" },
  domains = {
    { "virginmedia.com", role = "site", source = "https://www.virginmedia.com/" },
  },
}
