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
    { "online.bpi.com.ph", role = "login", source = "https://online.bpi.com.ph/" },
    { "bpiexpressonline.com", role = "login", source = "https://www.bpi.com.ph/" },
  },
}
