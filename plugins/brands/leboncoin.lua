--- leboncoin.
return brand {
  id = "leboncoin",
  version = 1,
  name = { ja = "leboncoin", en = "leboncoin" },
  names = { "leboncoin" },
  tokens = { "leboncoin" },
  domains = {
    { "leboncoin.fr", role = "site", source = "https://www.leboncoin.fr/" },
  },
}
