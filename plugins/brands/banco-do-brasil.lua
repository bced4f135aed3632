--- ブラジル銀行 (Banco do Brasil).
return brand {
  id = "banco-do-brasil",
  version = 1,
  name = { ja = "ブラジル銀行", en = "Banco do Brasil" },
  names = { "Banco do Brasil" },
  tokens = { "bancodobrasil" },
  domains = {
    { "bb.com.br", role = "site", source = "https://www.bb.com.br/" },
  },
}
