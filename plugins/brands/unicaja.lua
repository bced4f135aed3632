--- Unicaja.
return brand {
  id = "unicaja",
  version = 1,
  name = { ja = "Unicaja", en = "Unicaja" },
  names = { "Unicaja Banco", "Unicaja" },
  tokens = { "unicaja" },
  domains = {
    { "unicajabanco.es", role = "site", source = "https://www.unicajabanco.es/" },
    { "unicajabanco.com", role = "site", source = "https://www.unicajabanco.com/" },
  },
}
