--- スコシアバンク (Scotiabank).
return brand {
  id = "scotiabank",
  version = 1,
  name = { ja = "スコシアバンク", en = "Scotiabank" },
  names = { "Scotiabank", "Scotia Bank" },
  tokens = { "scotiabank" },
  domains = {
    { "scotiabank.com", role = "site", source = "https://www.scotiabank.com/" },
    { "scotiaonline.scotiabank.com", role = "login", source = "https://scotiaonline.scotiabank.com/" },
  },
}
