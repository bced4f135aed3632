--- サムスン (Samsung).
return brand {
  id = "samsung",
  version = 1,
  name = { ja = "サムスン", en = "Samsung" },
  names = { "Samsung Account", "Samsung Electronics", "Samsung Galaxy" },
  short_names = { "Samsung" },
  tokens = { "samsungaccount" },
  domains = {
    { "samsung.com", role = "site", source = "https://www.samsung.com/" },
    { "samsungusa.com", role = "site", source = "https://www.samsungusa.com/" },
  },
}
