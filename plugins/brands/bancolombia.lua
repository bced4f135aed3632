--- バンコロンビア (Bancolombia).
return brand {
  id = "bancolombia",
  version = 1,
  name = { ja = "バンコロンビア", en = "Bancolombia" },
  names = { "Bancolombia" },
  tokens = { "bancolombia" },
  domains = {
    { "bancolombia.com", role = "site", source = "https://www.bancolombia.com/" },
    { "notificacionesbancolombia.com", role = "mail", source = "https://www.bancolombia.com/" },
    { "transaccionesbancolombia.com", role = "login", source = "https://sucursalpersonas.transaccionesbancolombia.com/" },
    { "grupobancolombia.com", role = "site", source = "https://www.grupobancolombia.com/" },
  },
}
