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
  },
}
