--- Zimbra.
return brand {
  id = "zimbra",
  version = 1,
  name = { ja = "Zimbra", en = "Zimbra" },
  names = { "Zimbra" },
  tokens = { "zimbra" },
  domains = {
    { "zimbra.com", role = "site", source = "https://www.zimbra.com/" },
  },
}
