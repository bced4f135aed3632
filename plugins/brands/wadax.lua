--- WADAX.
return brand {
  id = "wadax",
  version = 1,
  name = { ja = "WADAX", en = "WADAX" },
  names = { "WADAX", "ワダックス" },
  tokens = { "wadax" },
  domains = {
    { "wadax.ne.jp", role = "site", source = "https://www.wadax.ne.jp/" },
  },
  group = "gmo",
}
