--- サンタンデール銀行 (Santander).
return brand {
  id = "santander",
  version = 1,
  name = { ja = "サンタンデール銀行", en = "Santander" },
  names = { "Santander", "Banco Santander", "Banco Santander (Brasil) S.A.", "サンタンデール銀行" },
  tokens = { "santander" },
  domains = {
    { "santander.com", role = "site", source = "https://www.santander.com/" },
    { "santander.co.uk", role = "site", source = "https://www.santander.co.uk/" },
    { "santander.com.br", role = "site", source = "https://www.santander.com.br/" },
  },
}
