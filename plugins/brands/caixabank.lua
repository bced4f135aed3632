--- カイシャバンク (CaixaBank).
return brand {
  id = "caixabank",
  version = 1,
  name = { ja = "カイシャバンク", en = "CaixaBank" },
  names = { "CaixaBank" },
  short_names = { "Caixa" },
  tokens = { "caixabank" },
  domains = {
    { "caixabank.es", role = "site", source = "https://www.caixabank.es/" },
    { "caixabank.com", role = "site", source = "https://www.caixabank.com/" },
  },
}
