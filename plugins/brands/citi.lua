--- シティバンク (Citi).
return brand {
  id = "citi",
  version = 1,
  name = { ja = "シティバンク", en = "Citi" },
  names = { "Citibank", "CitiBank", "シティバンク" },
  short_names = { "Citi" },
  tokens = { "citibank" },
  domains = {
    { "citi.com", role = "site", source = "https://www.citi.com/" },
    { "citibank.com", role = "site", source = "https://www.citibank.com/" },
  },
}
