--- Magazine Luiza.
return brand {
  id = "magalu",
  version = 1,
  name = { ja = "Magazine Luiza", en = "Magazine Luiza" },
  names = { "Magazine Luiza", "Magalu" },
  tokens = { "magazineluiza", "magalu" },
  domains = {
    { "magazineluiza.com.br", role = "site", source = "https://www.magazineluiza.com.br/" },
    { "magalu.com", role = "site", source = "https://www.magalu.com/" },
    { "magazinevoce.com.br", role = "customer", source = "https://www.magazinevoce.com.br/" },
  },
}
