--- 国際オリンピック委員会 (IOC).
return brand {
  id = "ioc",
  version = 1,
  name = { ja = "国際オリンピック委員会", en = "IOC" },
  names = { "International Olympic Committee", "国際オリンピック委員会" },
  short_names = { "IOC" },
  tokens = {},
  domains = {
    { "olympics.com", role = "site", source = "https://www.olympics.com/" },
    { "olympic.org", role = "site", source = "https://olympics.com/" },
  },
}
