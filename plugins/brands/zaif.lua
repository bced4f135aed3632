--- Zaif.
return brand {
  id = "zaif",
  version = 1,
  name = { ja = "Zaif", en = "Zaif" },
  names = { "Zaif", "ザイフ" },
  tokens = { "zaif" },
  domains = {
    { "zaif.jp", role = "site", source = "https://zaif.jp/" },
  },
}
