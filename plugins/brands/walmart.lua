--- ウォルマート (Walmart).
return brand {
  id = "walmart",
  version = 1,
  name = { ja = "ウォルマート", en = "Walmart" },
  names = { "Walmart", "ウォルマート" },
  tokens = { "walmart" },
  domains = {
    { "walmart.com", role = "site", source = "https://www.walmart.com/" },
    { "walmart.ca", role = "site", source = "https://www.walmart.ca/" },
    { "walmart.com.mx", role = "site", source = "https://www.walmart.com.mx/" },
  },
}
