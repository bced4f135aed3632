--- Exodus.
return brand {
  id = "exodus",
  version = 1,
  name = { ja = "Exodus", en = "Exodus" },
  names = { "Exodus Wallet", "Exodus Support", "Exodus Team", "Exodus Desktop" },
  short_names = { "Exodus" },
  tokens = { "exoduswallet" },
  domains = {
    { "exodus.com", role = "site", source = "https://www.exodus.com/" },
    { "exodus.io", role = "site", source = "https://www.exodus.io/" },
  },
}
