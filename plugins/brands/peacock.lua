--- Peacock.
return brand {
  id = "peacock",
  version = 1,
  name = { ja = "Peacock", en = "Peacock" },
  names = { "Peacock TV" },
  short_names = { "Peacock" },
  tokens = { "peacocktv" },
  domains = {
    { "peacocktv.com", role = "site", source = "https://www.peacocktv.com/" },
  },
}
