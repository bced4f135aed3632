--- FTX.
return brand {
  id = "ftx",
  version = 1,
  name = { ja = "FTX", en = "FTX" },
  names = { "FTX Trading", "FTX Claims" },
  short_names = { "FTX" },
  tokens = {},
  domains = {
    { "ftx.com", role = "site", source = "https://www.ftx.com/" },
  },
}
