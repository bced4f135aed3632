--- cPanel.
return brand {
  id = "cpanel",
  version = 1,
  name = { ja = "cPanel", en = "cPanel" },
  names = { "cPanel" },
  tokens = { "cpanel" },
  domains = {
    { "cpanel.net", role = "site", source = "https://www.cpanel.net/" },
    { "cpanel.com", role = "site", source = "https://www.cpanel.com/" },
  },
}
