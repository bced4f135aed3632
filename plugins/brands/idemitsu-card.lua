--- 出光クレジット (Idemitsu Credit).
return brand {
  id = "idemitsu-card",
  version = 1,
  name = { ja = "出光クレジット", en = "Idemitsu Credit" },
  names = { "出光クレジット", "出光カード", "apollostation card" },
  tokens = { "idemitsucard" },
  domains = {
    { "idemitsucard.com", role = "site", source = "https://www.idemitsucard.com/" },
    { "idemitsu.com", role = "site", source = "https://www.idemitsu.com/" },
  },
}
