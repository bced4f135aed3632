--- povo.
return brand {
  id = "povo",
  version = 1,
  name = { ja = "povo", en = "povo" },
  names = { "povo2.0" },
  short_names = { "povo" },
  tokens = {},
  domains = {
    { "povo.jp", role = "site", source = "https://www.povo.jp/" },
  },
}
