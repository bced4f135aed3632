--- フォルクスバンク (Volksbanken Raiffeisenbanken).
return brand {
  id = "volksbank",
  version = 1,
  name = { ja = "フォルクスバンク", en = "Volksbanken Raiffeisenbanken" },
  names = { "Volksbank", "Volksbanken Raiffeisenbanken" },
  tokens = { "volksbank" },
  domains = {
    { "vr.de", role = "site", source = "https://www.vr.de/" },
  },
}
