--- イケア (IKEA).
return brand {
  id = "ikea",
  version = 1,
  name = { ja = "イケア", en = "IKEA" },
  names = { "イケア", "IKEA" },
  tokens = { "ikea" },
  domains = {
    { "ikea.com", role = "site", source = "https://www.ikea.com/" },
  },
}
