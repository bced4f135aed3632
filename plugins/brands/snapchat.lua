--- Snapchat.
return brand {
  id = "snapchat",
  version = 1,
  name = { ja = "Snapchat", en = "Snapchat" },
  names = { "Snapchat" },
  tokens = { "snapchat" },
  domains = {
    { "snapchat.com", role = "site", source = "https://www.snapchat.com/" },
  },
}
