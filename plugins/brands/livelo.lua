--- Livelo.
return brand {
  id = "livelo",
  version = 1,
  name = { ja = "Livelo", en = "Livelo" },
  names = { "Livelo" },
  tokens = {},
  domains = {
    { "livelo.com.br", role = "site", source = "https://www.livelo.com.br/" },
  },
}
