--- ヴァージン・メディア (Virgin Media).
return brand {
  id = "virgin-media",
  version = 1,
  name = { ja = "ヴァージン・メディア", en = "Virgin Media" },
  names = { "Virgin Media" },
  tokens = { "virginmedia" },
  domains = {
    { "www.virginmedia.com", role = "site", source = "https://www.virginmedia.com/" },
    { "virginmedia.com", role = "customer-mail", source = "https://www.virginmedia.com/" },
    { "ntlworld.com", role = "customer-mail", source = "https://www.virginmedia.com/" },
    { "blueyonder.co.uk", role = "customer-mail", source = "https://www.virginmedia.com/" },
    { "my.virginmedia.com", role = "login", source = "https://my.virginmedia.com/" },
    { "virgin.net", role = "customer-mail", source = "https://www.virginmedia.com/" },
    { "virginmediao2.co.uk", role = "site", source = "https://www.virginmediao2.co.uk/" },
  },
}
