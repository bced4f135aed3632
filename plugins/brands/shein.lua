--- SHEIN.
return brand {
  id = "shein",
  version = 1,
  name = { ja = "SHEIN", en = "SHEIN" },
  names = { "SHEIN" },
  tokens = { "shein" },
  other_words = { "sheinbaum", "sheinberg" },
  domains = {
    { "shein.com", role = "site", source = "https://www.shein.com/" },
    { "shein.co.uk", role = "site", source = "https://www.shein.co.uk/" },
  },
}
