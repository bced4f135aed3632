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
    { "mijn.ing.nl", role = "login", source = "https://mijn.ing.nl/" },
    { "ing.com.au", role = "site", source = "https://www.ing.com.au/" },
    { "ing.es", role = "site", source = "https://www.ing.es/" },
    { "ing.it", role = "site", source = "https://www.ing.it/" },
    { "ing.pl", role = "site", source = "https://www.ing.pl/" },
    { "ing.ro", role = "site", source = "https://www.ing.ro/" },
    { "ing-diba.de", role = "site", source = "https://www.ing.de/" },
  },
}
