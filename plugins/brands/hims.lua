--- Hims.
return brand {
  id = "hims",
  version = 1,
  name = { ja = "Hims", en = "Hims" },
  names = { "Hims & Hers" },
  short_names = { "Hims" },
  tokens = {},
  domains = {
    { "hims.com", role = "site", source = "https://www.hims.com/" },
    { "forhims.com", role = "site", source = "https://www.forhims.com/" },
  },
}
