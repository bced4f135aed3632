--- アラスカUSA (Alaska USA).
return brand {
  id = "alaska-usa",
  version = 1,
  name = { ja = "アラスカUSA", en = "Alaska USA" },
  names = { "Alaska USA", "Alaska USA Federal Credit Union" },
  tokens = { "alaskausa" },
  domains = {
    { "alaskausa.org", role = "site", source = "https://www.globalcu.org/" },
  },
  successor = "global-credit-union",
}
