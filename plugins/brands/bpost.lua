--- bpost.
return brand {
  id = "bpost",
  version = 1,
  name = { ja = "bpost", en = "bpost" },
  names = { "bpost" },
  tokens = { "bpost" },
  domains = {
    { "bpost.be", role = "site", source = "https://www.bpost.be/" },
    { "bpostgroup.com", role = "site", source = "https://bpostgroup.com/" },
  },
}
