--- Venmo.
return brand {
  id = "venmo",
  version = 1,
  name = { ja = "Venmo", en = "Venmo" },
  names = { "Venmo" },
  tokens = { "venmo" },
  domains = {
    { "venmo.com", role = "site", source = "https://www.venmo.com/" },
  },
}
