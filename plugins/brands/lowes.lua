--- ロウズ (Lowe's).
return brand {
  id = "lowes",
  version = 1,
  name = { ja = "ロウズ", en = "Lowe's" },
  names = { "Lowe's", "Lowe’s" },
  short_names = { "Lowes" },
  tokens = {},
  domains = {
    { "lowes.com", role = "site", source = "https://www.lowes.com/" },
    { "lowes.ca", role = "site", source = "https://www.lowes.ca/" },
  },
}
