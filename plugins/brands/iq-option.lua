--- IQ Option.
return brand {
  id = "iq-option",
  version = 1,
  name = { ja = "IQ Option", en = "IQ Option" },
  names = { "IQ Option" },
  tokens = { "iqoption" },
  domains = {
    { "iqoption.com", role = "site", source = "https://www.iqoption.com/" },
  },
}
