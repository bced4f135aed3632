--- Interac.
return brand {
  id = "interac",
  version = 1,
  name = { ja = "Interac", en = "Interac" },
  names = { "Interac", "Interac e-Transfer" },
  tokens = { "interac-etransfer" },
  other_words = { "interact" },
  domains = {
    { "interac.ca", role = "site", source = "https://www.interac.ca/" },
    { "payments.interac.ca", role = "mail", source = "https://www.interac.ca/" },
  },
}
