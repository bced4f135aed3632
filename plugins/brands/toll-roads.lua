--- 米国の有料道路 (TxTag・SunPass・FasTrak) (TxTag, SunPass, FasTrak).
return brand {
  id = "toll-roads",
  version = 1,
  name = { ja = "米国の有料道路 (TxTag・SunPass・FasTrak)", en = "TxTag, SunPass, FasTrak" },
  names = { "TxTag", "SunPass", "FasTrak" },
  tokens = {},
  other_words = { "fastrack", "fasttrack" },
  domains = {
    { "txtag.org", role = "site", source = "https://www.txtag.org/" },
    { "sunpass.com", role = "site", source = "https://www.sunpass.com/" },
    { "bayareafastrak.org", role = "site", source = "https://www.bayareafastrak.org/" },
    { "thetollroads.com", role = "site", source = "https://www.thetollroads.com/" },
  },
}
