--- Kohl's.
return brand {
  id = "kohls",
  version = 1,
  name = { ja = "Kohl's", en = "Kohl's" },
  names = { "Kohl's", "Kohl’s" },
  short_names = { "Kohls" },
  tokens = {},
  domains = {
    { "kohls.com", role = "site", source = "https://www.kohls.com/" },
  },
}
