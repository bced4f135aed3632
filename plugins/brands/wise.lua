--- Wise.
return brand {
  id = "wise",
  version = 1,
  name = { ja = "Wise", en = "Wise" },
  names = { "TransferWise", "Wise Payments" },
  short_names = { "Wise" },
  tokens = { "transferwise" },
  domains = {
    { "wise.com", role = "site", source = "https://wise.com/" },
    { "transferwise.com", role = "site", source = "https://wise.com/" },
  },
  salutation = "name",
}
