--- Telstra.
return brand {
  id = "telstra",
  version = 1,
  name = { ja = "Telstra", en = "Telstra" },
  names = { "Telstra" },
  tokens = { "telstra" },
  domains = {
    { "telstra.com", role = "site", source = "https://www.telstra.com/" },
    { "telstra.com.au", role = "site", source = "https://www.telstra.com.au/" },
  },
}
