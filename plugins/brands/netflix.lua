--- Netflix.
return brand {
  id = "netflix",
  version = 1,
  name = { ja = "Netflix", en = "Netflix" },
  names = { "Netflix", "ネットフリックス" },
  tokens = { "netflix" },
  domains = {
    { "netflix.com", role = "site", source = "https://www.netflix.com/" },
  },
}
