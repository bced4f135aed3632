--- TSB.
return brand {
  id = "tsb",
  version = 1,
  name = { ja = "TSB", en = "TSB" },
  names = { "TSB Bank" },
  short_names = { "TSB" },
  tokens = {},
  domains = {
    { "tsb.co.uk", role = "site", source = "https://www.tsb.co.uk/" },
    { "internetbanking.tsb.co.uk", role = "login", source = "https://internetbanking.tsb.co.uk/" },
  },
}
