--- ホーム・デポ (The Home Depot).
return brand {
  id = "home-depot",
  version = 1,
  name = { ja = "ホーム・デポ", en = "The Home Depot" },
  names = { "Home Depot", "The Home Depot" },
  tokens = { "homedepot" },
  domains = {
    { "homedepot.com", role = "site", source = "https://www.homedepot.com/" },
    { "homedepot.ca", role = "site", source = "https://www.homedepot.ca/" },
    { "homedepot.com.mx", role = "site", source = "https://www.homedepot.com.mx/" },
  },
}
