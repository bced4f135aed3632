--- コジマ (Kojima).
return brand {
  id = "kojima",
  version = 1,
  name = { ja = "コジマ", en = "Kojima" },
  names = { "コジマネット", "コジマオンライン" },
  tokens = {},
  domains = {
    { "kojima.net", role = "site", source = "https://www.kojima.net/" },
  },
}
