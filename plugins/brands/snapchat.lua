--- Snapchat.
return brand {
  id = "snapchat",
  version = 1,
  name = { ja = "Snapchat", en = "Snapchat" },
  names = { "Snapchat" },
  tokens = { "snapchat" },
  domains = {
    { "snapchat.com", role = "site", source = "https://www.snapchat.com/" },
    { "accounts.snapchat.com", role = "login", source = "https://accounts.snapchat.com/" },
    { "snap.com", role = "site", source = "https://www.snap.com/" },
  },
}
