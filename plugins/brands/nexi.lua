--- Nexi.
return brand {
  id = "nexi",
  version = 1,
  name = { ja = "Nexi", en = "Nexi" },
  names = { "Nexi Payments" },
  short_names = { "Nexi" },
  tokens = { "nexi" },
  domains = {
    { "nexi.it", role = "site", source = "https://www.nexi.it/" },
    { "nexigroup.com", role = "site", source = "https://www.nexigroup.com/" },
  },
  group = "nexi",
}
