--- Serasa.
return brand {
  id = "serasa",
  version = 1,
  name = { ja = "Serasa", en = "Serasa" },
  names = { "Serasa", "Serasa Experian" },
  tokens = { "serasa" },
  domains = {
    { "serasa.com.br", role = "site", source = "https://www.serasa.com.br/" },
  },
}
