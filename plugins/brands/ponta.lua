--- Ponta.
return brand {
  id = "ponta",
  version = 1,
  name = { ja = "Ponta", en = "Ponta" },
  names = { "Ponta Web", "Pontaポイント", "PontaWeb" },
  short_names = { "Ponta" },
  tokens = { "ponta" },
  other_words = { "ponta" },
  domains = {
    { "ponta.jp", role = "site", source = "https://www.ponta.jp/" },
  },
}
