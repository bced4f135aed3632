--- Evri.
return brand {
  id = "evri",
  version = 1,
  name = { ja = "Evri", en = "Evri" },
  names = { "Evri", "myHermes" },
  tokens = { "myhermes" },
  domains = {
    { "evri.com", role = "site", source = "https://www.evri.com/" },
  },
}
