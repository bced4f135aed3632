--- Box.
return brand {
  id = "box",
  version = 1,
  name = { ja = "Box", en = "Box" },
  names = { "Box, Inc.", "Box Japan" },
  short_names = { "box" },
  tokens = { "box-com" },
  domains = {
    { "www.box.com", role = "site", source = "https://www.box.com/" },
    { "account.box.com", role = "login", source = "https://account.box.com/" },
    { "box.com", role = "site", below = "customer", source = "https://www.box.com/" },
    { "boxcloud.com", role = "customer", source = "https://www.box.com/" },
    { "box.net", role = "customer", source = "https://www.box.com/" },
  },
}
