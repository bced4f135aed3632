--- BPI.
return brand {
  id = "bpi",
  version = 1,
  name = { ja = "BPI", en = "BPI" },
  names = { "Bank of the Philippine Islands", "BPI Online" },
  short_names = { "BPI" },
  tokens = { "bpi" },
  domains = {
    { "bpi.com.ph", role = "site", source = "https://www.bpi.com.ph/" },
  },
}
