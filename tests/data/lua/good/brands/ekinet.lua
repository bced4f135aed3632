return brand {
  id = "ekinet",
  version = 1,
  name = { ja = "えきねっと", en = "Eki-net" },
  names = { "えきねっと" },
  tokens = { "eki-net" },
  domains = { { "eki-net.com", role = "site", source = "https://www.eki-net.com/" } },
}
