--- クレディ・アグリコル (Crédit Agricole).
return brand {
  id = "credit-agricole",
  version = 1,
  name = { ja = "クレディ・アグリコル", en = "Crédit Agricole" },
  names = { "Crédit Agricole", "Credit Agricole" },
  tokens = { "credit-agricole", "creditagricole" },
  domains = {
    { "credit-agricole.fr", role = "site", source = "https://www.credit-agricole.fr/" },
    { "credit-agricole.com", role = "site", source = "https://www.credit-agricole.com/" },
  },
}
