--- イタウ銀行 (Itaú).
return brand {
  id = "itau",
  version = 1,
  name = { ja = "イタウ銀行", en = "Itaú" },
  names = { "Itaú", "Itau Unibanco" },
  short_names = { "Itau" },
  tokens = { "itau" },
  domains = {
    { "itau.com.br", role = "site", source = "https://www.itau.com.br/" },
    { "itau-unibanco.com.br", role = "site", source = "https://www.itau.com.br/" },
  },
}
