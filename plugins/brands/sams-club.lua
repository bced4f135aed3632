--- Sam's Club.
return brand {
  id = "sams-club",
  version = 1,
  name = { ja = "Sam's Club", en = "Sam's Club" },
  names = { "Sam's Club", "Sam’s Club" },
  tokens = { "samsclub" },
  domains = {
    { "samsclub.com", role = "site", source = "https://www.samsclub.com/" },
  },
}
