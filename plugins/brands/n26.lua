--- N26.
return brand {
  id = "n26",
  version = 1,
  name = { ja = "N26", en = "N26" },
  names = { "N26 Bank" },
  short_names = { "N26" },
  tokens = {},
  domains = {
    { "n26.com", role = "site", source = "https://www.n26.com/" },
  },
}
