--- MKB銀行 (MKB Bank).
return brand {
  id = "mkb",
  version = 1,
  name = { ja = "MKB銀行", en = "MKB Bank" },
  names = { "MKB Bank" },
  tokens = { "mkb" },
  domains = {
    { "mkb.hu", role = "site", source = "https://www.mbhbank.hu/" },
  },
  successor = "mbh",
}
