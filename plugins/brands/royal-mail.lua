--- Royal Mail.
return brand {
  id = "royal-mail",
  version = 1,
  name = { ja = "Royal Mail", en = "Royal Mail" },
  names = { "Royal Mail", "ロイヤルメール" },
  tokens = { "royalmail", "royal-mail" },
  domains = {
    { "royalmail.com", role = "site", source = "https://www.royalmail.com/" },
    { "royalmailgroup.com", role = "site", source = "https://www.royalmailgroup.com/" },
    { "royalmail.co.uk", role = "site", source = "https://www.royalmail.com/" },
  },
  notices = { "https://www.royalmail.com/help/scam-examples" },
}
