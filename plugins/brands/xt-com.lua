--- XT.COM.
return brand {
  id = "xt-com",
  version = 1,
  name = { ja = "XT.COM", en = "XT.COM" },
  names = { "XT.COM" },
  tokens = {},
  domains = {
    { "xt.com", role = "site", source = "https://www.xt.com/" },
  },
}
