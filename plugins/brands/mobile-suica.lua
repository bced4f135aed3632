--- モバイルSuica (Mobile Suica).
return brand {
  id = "mobile-suica",
  version = 1,
  name = { ja = "モバイルSuica", en = "Mobile Suica" },
  names = { "モバイルSuica", "Mobile Suica", "Suica" },
  tokens = { "mobilesuica", "mobile-suica", "suica" },
  lookalikes = { "mobleisuica" },
  domains = {
    { "mobilesuica.com", role = "site", source = "https://www.mobilesuica.com/" },
  },
  group = "jr-east",
}
