--- FedEx.
return brand {
  id = "fedex",
  version = 1,
  name = { ja = "FedEx", en = "FedEx" },
  names = { "FedEx", "フェデックス" },
  tokens = { "fedex" },
  domains = {
    { "fedex.com", role = "site", source = "https://www.fedex.com/" },
    { "nds.fedex.com", role = "mail", source = "https://www.fedex.com/" },
  },
  notices = { "https://www.fedex.com/en-us/report-fraud.html" },
}
