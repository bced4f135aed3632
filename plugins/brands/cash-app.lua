--- Cash App.
return brand {
  id = "cash-app",
  version = 1,
  name = { ja = "Cash App", en = "Cash App" },
  names = { "Cash App" },
  tokens = { "cashapp" },
  domains = {
    { "cash.app", role = "site", source = "https://cash.app/" },
    { "square.com", role = "site", source = "https://www.square.com/" },
    { "squareup.com", role = "site", source = "https://www.squareup.com/" },
  },
}
