--- DHL.
return brand {
  id = "dhl",
  version = 1,
  name = { ja = "DHL", en = "DHL" },
  names = { "DHL", "DHL Express", "Deutsche Post DHL", "DHLジャパン" },
  tokens = { "dhl" },
  domains = {
    { "dhl.com", role = "site", source = "https://www.dhl.com/" },
    { "dhl.de", role = "site", source = "https://www.dhl.de/" },
    { "dhl.co.jp", role = "site", source = "https://www.dhl.co.jp/" },
    { "dhl.co.uk", role = "site", source = "https://www.dhl.co.uk/" },
  },
  notices = {
    "https://www.dhl.com/global-en/home/footer/fraud-awareness.html",
  },
}
