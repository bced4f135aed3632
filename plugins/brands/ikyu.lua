--- 一休.com (Ikyu).
return brand {
  id = "ikyu",
  version = 1,
  name = { ja = "一休.com", en = "Ikyu" },
  names = { "一休.com" },
  tokens = { "ikyu" },
  domains = {
    { "ikyu.com", role = "site", source = "https://www.ikyu.com/" },
  },
  salutation = "name",
  group = "ly",
}
