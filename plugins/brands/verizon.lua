--- ベライゾン (Verizon).
return brand {
  id = "verizon",
  version = 1,
  name = { ja = "ベライゾン", en = "Verizon" },
  names = { "Verizon" },
  tokens = { "verizon" },
  domains = {
    { "verizon.com", role = "site", source = "https://www.verizon.com/" },
    { "verizonwireless.com", role = "site", source = "https://www.verizonwireless.com/" },
    { "verizon.net", role = "customer-mail", source = "https://www.verizon.com/" },
    { "ecrmemail.verizonwireless.com", role = "mail", source = "https://www.verizon.com/" },
    { "secure.verizon.com", role = "login", source = "https://secure.verizon.com/" },
    { "vzw.com", role = "site", source = "https://www.verizon.com/" },
    { "vtext.com", role = "customer-mail", source = "https://www.verizon.com/" },
    { "vzwpix.com", role = "customer-mail", source = "https://www.verizon.com/" },
  },
}
