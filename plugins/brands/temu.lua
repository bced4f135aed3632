--- Temu.
return brand {
  id = "temu",
  version = 1,
  name = { ja = "Temu", en = "Temu" },
  names = { "Temu" },
  tokens = { "temu" },
  domains = {
    { "temu.com", role = "site", source = "https://www.temu.com/" },
  },
}
