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
    { "mail.fidelity.com", role = "mail", source = "https://www.fidelity.com/" },
    { "digital.fidelity.com", role = "login", source = "https://digital.fidelity.com/" },
    { "fmr.com", role = "site", source = "https://www.fidelity.com/" },
    { "netbenefits.com", role = "site", source = "https://www.netbenefits.com/" },
  },
}
