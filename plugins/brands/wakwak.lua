--- WAKWAK.
return brand {
  id = "wakwak",
  version = 1,
  name = { ja = "WAKWAK", en = "WAKWAK" },
  names = { "WAKWAK", "ワクワクメール" },
  tokens = { "wakwak" },
  domains = {
    { "www.wakwak.com", role = "site", source = "https://www.wakwak.com/" },
    { "wakwak.com", role = "customer-mail", source = "https://www.wakwak.com/" },
  },
  group = "ntt",
}
