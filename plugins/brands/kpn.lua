--- KPN.
return brand {
  id = "kpn",
  version = 1,
  name = { ja = "KPN", en = "KPN" },
  names = { "KPN Klantenservice" },
  short_names = { "KPN" },
  tokens = {},
  domains = {
    { "kpn.com", role = "site", source = "https://www.kpn.com/" },
  },
}
