--- DHL.
return brand {
  id = "dhl",
  version = 1,
  name = { ja = "DHL", en = "DHL" },
  names = { "DHL", "DHL Express", "Deutsche Post DHL" },
  tokens = { "dhl" },
  domains = {
    { "dhl.com", role = "site", source = "https://www.dhl.com/" },
    { "dhl.de", role = "site", source = "https://www.dhl.de/" },
  },
  notices = {
    "https://www.dhl.com/global-en/home/footer/fraud-awareness.html",
  },
}
