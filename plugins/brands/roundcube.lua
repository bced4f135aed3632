--- Roundcube.
return brand {
  id = "roundcube",
  version = 1,
  name = { ja = "Roundcube", en = "Roundcube" },
  names = { "Roundcube", "Roundcube Webmail" },
  tokens = { "roundcube" },
  domains = {
    { "roundcube.net", role = "site", source = "https://roundcube.net/" },
  },
}
