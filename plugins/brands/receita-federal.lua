--- ブラジル連邦歳入庁 (Receita Federal).
return brand {
  id = "receita-federal",
  version = 1,
  name = { ja = "ブラジル連邦歳入庁", en = "Receita Federal" },
  names = { "Receita Federal" },
  tokens = {},
  domains = {
    { "receita.fazenda.gov.br", role = "site", source = "https://receita.fazenda.gov.br/" },
  },
}
