--- GLS.
return brand {
  id = "gls",
  version = 1,
  name = { ja = "GLS", en = "GLS" },
  names = { "GLS Group" },
  short_names = { "GLS" },
  tokens = { "gls-group" },
  domains = {
    { "gls-group.com", role = "site", source = "https://www.gls-group.com/" },
    { "gls-group.eu", role = "site", source = "https://www.gls-group.eu/" },
    { "gls-pakete.de", role = "site", source = "https://www.gls-pakete.de/" },
    { "gls-italy.com", role = "site", source = "https://www.gls-italy.com/" },
    { "gls-spain.es", role = "site", source = "https://www.gls-spain.es/" },
  },
}
