--- UPS.
return brand {
  id = "ups",
  version = 1,
  name = { ja = "UPS", en = "UPS" },
  names = { "United Parcel Service", "United Parcel Service Inc.", "UPS My Choice" },
  short_names = { "UPS" },
  tokens = {},
  domains = {
    { "ups.com", role = "site", source = "https://www.ups.com/" },
  },
}
