--- Bitdefender.
return brand {
  id = "bitdefender",
  version = 1,
  name = { ja = "Bitdefender", en = "Bitdefender" },
  names = { "Bitdefender" },
  tokens = { "bitdefender" },
  domains = {
    { "bitdefender.com", role = "site", source = "https://www.bitdefender.com/" },
  },
}
