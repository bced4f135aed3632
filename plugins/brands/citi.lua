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
    { "info6.citi.com", role = "mail", source = "https://www.citi.com/" },
    { "online.citi.com", role = "login", source = "https://online.citi.com/" },
    { "citicards.com", role = "site", source = "https://www.citi.com/" },
    { "accountonline.com", role = "login", source = "https://www.citi.com/" },
    { "citigroup.com", role = "site", source = "https://www.citigroup.com/" },
    { "citicorp.com", role = "site", source = "https://www.citigroup.com/" },
  },
}
