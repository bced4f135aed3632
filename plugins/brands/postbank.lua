--- ポストバンク (Postbank).
return brand {
  id = "postbank",
  version = 1,
  name = { ja = "ポストバンク", en = "Postbank" },
  names = { "Postbank" },
  tokens = { "postbank" },
  domains = {
    { "postbank.de", role = "site", source = "https://www.postbank.de/" },
    { "meine.postbank.de", role = "login", source = "https://meine.postbank.de/" },
  },
}
