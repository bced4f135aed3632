--- ING.
return brand {
  id = "ing",
  version = 1,
  name = { ja = "ING", en = "ING" },
  names = { "ING Bank", "ING Direct" },
  short_names = { "ING" },
  tokens = { "ing-bank" },
  domains = {
    { "ing.com", role = "site", source = "https://www.ing.com/" },
    { "ing.nl", role = "site", source = "https://www.ing.nl/" },
    { "ing.de", role = "site", source = "https://www.ing.de/" },
    { "ing.be", role = "site", source = "https://www.ing.be/" },
  },
}
