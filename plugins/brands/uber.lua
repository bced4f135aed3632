--- Uber.
return brand {
  id = "uber",
  version = 1,
  name = { ja = "Uber", en = "Uber" },
  names = { "Uber Eats", "UberEats", "ウーバーイーツ" },
  short_names = { "Uber", "ウーバー" },
  tokens = { "uber", "ubereats" },
  lookalikes = { "uberats" },
  domains = {
    { "uber.com", role = "site", source = "https://www.uber.com/" },
    { "ubereats.com", role = "site", source = "https://www.ubereats.com/" },
    { "auth.uber.com", role = "login", source = "https://auth.uber.com/" },
  },
}
