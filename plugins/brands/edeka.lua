--- EDEKA.
return brand {
  id = "edeka",
  version = 1,
  name = { ja = "EDEKA", en = "EDEKA" },
  names = { "EDEKA" },
  tokens = { "edeka" },
  domains = {
    { "edeka.de", role = "site", source = "https://www.edeka.de/" },
  },
}
