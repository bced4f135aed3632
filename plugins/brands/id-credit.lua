--- iD.
return brand {
  id = "id-credit",
  version = 1,
  name = { ja = "iD", en = "iD" },
  names = { "電子マネーiD", "ドコモのiD" },
  short_names = { "iD" },
  tokens = { "id-credit" },
  domains = {
    { "id-credit.com", role = "site", source = "https://id-credit.com/" },
  },
  group = "ntt",
}
