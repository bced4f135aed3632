--- KDDI.
return brand {
  id = "kddi",
  version = 1,
  name = { ja = "KDDI", en = "KDDI" },
  names = { "KDDI", "KDDI株式会社" },
  tokens = { "kddi" },
  domains = {
    { "kddi.com", role = "site", source = "https://www.kddi.com/" },
  },
  group = "kddi",
}
