--- Boursorama.
return brand {
  id = "boursorama",
  version = 1,
  name = { ja = "Boursorama", en = "Boursorama" },
  names = { "Boursorama", "BoursoBank" },
  tokens = { "boursorama" },
  domains = {
    { "boursorama.com", role = "site", source = "https://www.boursorama.com/" },
    { "boursobank.com", role = "site", source = "https://www.boursobank.com/" },
    { "clients.boursobank.com", role = "login", source = "https://clients.boursobank.com/" },
    { "clients.boursorama.com", role = "login", source = "https://clients.boursorama.com/" },
  },
}
