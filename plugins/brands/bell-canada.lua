--- ベル・カナダ (Bell Canada).
return brand {
  id = "bell-canada",
  version = 1,
  name = { ja = "ベル・カナダ", en = "Bell Canada" },
  names = { "Bell Canada" },
  tokens = { "bellcanada" },
  domains = {
    { "bell.ca", role = "site", source = "https://www.bell.ca/" },
    { "bell.net", role = "customer-mail", source = "https://www.bell.ca/" },
    { "sympatico.ca", role = "customer-mail", source = "https://www.bell.ca/" },
    { "mybell.bell.ca", role = "login", source = "https://mybell.bell.ca/" },
  },
}
