--- Nubank.
return brand {
  id = "nubank",
  version = 1,
  name = { ja = "Nubank", en = "Nubank" },
  names = { "Nubank" },
  tokens = { "nubank" },
  domains = {
    { "nubank.com.br", role = "site", source = "https://www.nubank.com.br/" },
    { "nu.com.mx", role = "site", source = "https://www.nu.com.mx/" },
  },
}
