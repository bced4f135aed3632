--- バンコロンビア (Bancolombia).
return brand {
  id = "bancolombia",
  version = 1,
  name = { ja = "バンコロンビア", en = "Bancolombia" },
  names = { "Bancolombia" },
  tokens = { "bancolombia" },
  domains = {
    { "bancolombia.com", role = "site", source = "https://www.bancolombia.com/" },
  },
}
