--- SHEIN.
return brand {
  id = "shein",
  version = 1,
  name = { ja = "SHEIN", en = "SHEIN" },
  names = { "SHEIN" },
  tokens = { "shein" },
  domains = {
    { "shein.com", role = "site", source = "https://www.shein.com/" },
    { "shein.co.uk", role = "site", source = "https://www.shein.co.uk/" },
  },
}
