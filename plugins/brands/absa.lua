--- ABSA (Absa).
return brand {
  id = "absa",
  version = 1,
  name = { ja = "ABSA", en = "Absa" },
  names = { "ABSA Bank", "Absa Bank" },
  short_names = { "ABSA" },
  tokens = { "absa" },
  domains = {
    { "absa.co.za", role = "site", source = "https://www.absa.co.za/" },
    { "absa.africa", role = "site", source = "https://www.absa.africa/" },
  },
}
