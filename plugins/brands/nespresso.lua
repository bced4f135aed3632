--- ネスプレッソ (Nespresso).
return brand {
  id = "nespresso",
  version = 1,
  name = { ja = "ネスプレッソ", en = "Nespresso" },
  names = { "Nespresso", "ネスプレッソ" },
  tokens = { "nespresso" },
  domains = {
    { "nespresso.com", role = "site", source = "https://www.nespresso.com/" },
  },
}
