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
  },
}
