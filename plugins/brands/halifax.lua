--- ハリファックス (Halifax).
return brand {
  id = "halifax",
  version = 1,
  name = { ja = "ハリファックス", en = "Halifax" },
  names = { "Halifax Online" },
  short_names = { "HALIFAX" },
  tokens = { "halifax-online" },
  domains = {
    { "halifax.co.uk", role = "site", source = "https://www.halifax.co.uk/" },
    { "halifax-online.co.uk", role = "site", source = "https://www.halifax-online.co.uk/" },
  },
  salutation = "name",
  group = "lloyds",
}
