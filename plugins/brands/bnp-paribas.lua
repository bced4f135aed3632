--- BNPパリバ (BNP Paribas).
return brand {
  id = "bnp-paribas",
  version = 1,
  name = { ja = "BNPパリバ", en = "BNP Paribas" },
  names = { "BNP Paribas" },
  tokens = { "bnpparibas", "bnp-paribas" },
  domains = {
    { "bnpparibas.com", role = "site", source = "https://www.bnpparibas.com/" },
    { "mabanque.bnpparibas", role = "site", source = "https://mabanque.bnpparibas/" },
    { "bnpparibasfortis.be", role = "site", source = "https://www.bnpparibasfortis.be/" },
    { "bnpparibas.net", role = "login", source = "https://mabanque.bnpparibas/" },
  },
  group = "bnp-paribas",
}
