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
  },
}
