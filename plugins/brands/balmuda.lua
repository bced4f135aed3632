--- バルミューダ (BALMUDA).
return brand {
  id = "balmuda",
  version = 1,
  name = { ja = "バルミューダ", en = "BALMUDA" },
  names = { "バルミューダ", "BALMUDA" },
  tokens = { "balmuda" },
  domains = {
    { "balmuda.com", role = "site", source = "https://www.balmuda.com/" },
  },
}
