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
  },
}
