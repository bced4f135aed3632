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
    { "bancosantander.es", role = "site", source = "https://www.bancosantander.es/" },
    { "santander.pt", role = "site", source = "https://www.santander.pt/" },
    { "santanderbank.com", role = "site", source = "https://www.santanderbank.com/" },
    { "santander.cl", role = "site", source = "https://www.santander.cl/" },
    { "santander.com.mx", role = "site", source = "https://www.santander.com.mx/" },
    { "santander.com.ar", role = "site", source = "https://www.santander.com.ar/" },
  },
  notices = { "https://www.santander.co.uk/personal/support/fraud-and-security" },
}
