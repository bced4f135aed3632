--- Aruba.
return brand {
  id = "aruba",
  version = 1,
  name = { ja = "Aruba", en = "Aruba" },
  names = { "Aruba S.p.A." },
  short_names = { "Aruba" },
  tokens = {},
  domains = {
    { "aruba.it", role = "site", source = "https://www.aruba.it/" },
    { "staff.aruba.it", role = "mail", source = "https://www.aruba.it/" },
    { "webmail.aruba.it", role = "login", source = "https://webmail.aruba.it/" },
    { "admin.aruba.it", role = "login", source = "https://admin.aruba.it/" },
    { "arubapec.it", role = "customer-mail", source = "https://www.pec.it/" },
  },
}
