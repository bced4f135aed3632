--- アイダホ・セントラル信用組合 (Idaho Central Credit Union).
return brand {
  id = "iccu",
  version = 1,
  name = { ja = "アイダホ・セントラル信用組合", en = "Idaho Central Credit Union" },
  names = { "Idaho Central Credit Union", "ICCU" },
  tokens = { "iccu" },
  domains = {
    { "iccu.com", role = "site", source = "https://www.iccu.com/" },
  },
}
