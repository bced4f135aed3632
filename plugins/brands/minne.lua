--- minne.
return brand {
  id = "minne",
  version = 1,
  name = { ja = "minne", en = "minne" },
  names = { "minne byGMOペパボ" },
  short_names = { "minne" },
  tokens = {},
  domains = {
    { "minne.com", role = "site", source = "https://www.minne.com/" },
  },
}
