--- フィデリティ (Fidelity).
return brand {
  id = "fidelity",
  version = 1,
  name = { ja = "フィデリティ", en = "Fidelity" },
  names = { "Fidelity Investments" },
  short_names = { "Fidelity" },
  tokens = {},
  domains = {
    { "fidelity.com", role = "site", source = "https://www.fidelity.com/" },
  },
}
