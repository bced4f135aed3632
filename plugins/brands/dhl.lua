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
    { "dpdhl.com", role = "mail", source = "https://www.dhl.com/global-en/home/footer/fraud-awareness.html" },
    { "deutschepost.de", role = "site", source = "https://www.deutschepost.de/" },
    { "dhl.fr", role = "site", source = "https://www.dhl.com/global-en/home/footer/fraud-awareness.html" },
    { "dhl.it", role = "site", source = "https://www.dhl.it/" },
    { "dhl.es", role = "site", source = "https://www.dhl.es/" },
    { "dhl.nl", role = "site", source = "https://www.dhl.nl/" },
    { "dhl.be", role = "site", source = "https://www.dhl.be/" },
    { "dhl.at", role = "site", source = "https://www.dhl.at/" },
    { "dhl.pl", role = "site", source = "https://www.dhl.pl/" },
    { "dhlparcel.nl", role = "site", source = "https://www.dhlparcel.nl/" },
  },
  notices = {
    "https://www.dhl.com/global-en/home/footer/fraud-awareness.html",
  },
}
