--- FedEx.
return brand {
  id = "fedex",
  version = 1,
  name = { ja = "FedEx", en = "FedEx" },
  names = { "FedEx" },
  tokens = { "fedex" },
  domains = {
    { "fedex.com", role = "site", source = "https://www.fedex.com/" },
  },
}
