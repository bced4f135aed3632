--- ディスカバー (Discover).
return brand {
  id = "discover",
  version = 1,
  name = { ja = "ディスカバー", en = "Discover" },
  names = { "Discover Bank", "Discover bank", "Discover Card" },
  short_names = { "Discover" },
  tokens = { "discoverbank", "discovercard" },
  domains = {
    { "discover.com", role = "site", source = "https://www.discover.com/" },
    { "discovercard.com", role = "site", source = "https://www.discover.com/" },
  },
}
