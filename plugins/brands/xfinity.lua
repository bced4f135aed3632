--- Xfinity.
return brand {
  id = "xfinity",
  version = 1,
  name = { ja = "Xfinity", en = "Xfinity" },
  names = { "Xfinity", "XFINITY", "Comcast" },
  tokens = { "xfinity", "comcast" },
  domains = {
    { "xfinity.com", role = "site", source = "https://www.xfinity.com/" },
    { "comcast.com", role = "site", source = "https://www.comcast.com/" },
    { "comcast.net", role = "customer-mail", source = "https://www.xfinity.com/" },
    { "alerts.comcast.net", role = "mail", source = "https://www.xfinity.com/" },
    { "login.xfinity.com", role = "login", source = "https://login.xfinity.com/" },
  },
}
