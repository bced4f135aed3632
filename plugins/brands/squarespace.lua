--- Squarespace.
return brand {
  id = "squarespace",
  version = 1,
  name = { ja = "Squarespace", en = "Squarespace" },
  names = { "Squarespace" },
  tokens = { "squarespace" },
  domains = {
    { "squarespace.com", role = "site", source = "https://www.squarespace.com/" },
    { "account.squarespace.com", role = "login", source = "https://account.squarespace.com/" },
    { "login.squarespace.com", role = "login", source = "https://login.squarespace.com/" },
  },
}
