--- Royal Mail.
return brand {
  id = "royal-mail",
  version = 1,
  name = { ja = "Royal Mail", en = "Royal Mail" },
  names = { "Royal Mail", "ロイヤルメール" },
  tokens = { "royalmail", "royal-mail" },
  domains = {
    { "royalmail.com", role = "site", source = "https://www.royalmail.com/" },
  },
}
