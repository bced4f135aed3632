--- T-Mobile.
return brand {
  id = "t-mobile",
  version = 1,
  name = { ja = "T-Mobile", en = "T-Mobile" },
  names = { "T-Mobile" },
  tokens = {},
  domains = {
    { "t-mobile.com", role = "site", source = "https://www.t-mobile.com/" },
    { "t-mobile.nl", role = "site", source = "https://www.t-mobile.nl/" },
    { "t-mobile.pl", role = "site", source = "https://www.t-mobile.pl/" },
  },
}
