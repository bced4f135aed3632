--- バンク・オブ・アメリカ (Bank of America).
return brand {
  id = "bank-of-america",
  version = 1,
  name = { ja = "バンク・オブ・アメリカ", en = "Bank of America" },
  names = { "Bank of America", "BankofAmerica", "バンク・オブ・アメリカ" },
  tokens = { "bankofamerica" },
  domains = {
    { "bankofamerica.com", role = "site", source = "https://www.bankofamerica.com/" },
    { "bofa.com", role = "site", source = "https://www.bofa.com/" },
    { "ealerts.bankofamerica.com", role = "mail", source = "https://www.bankofamerica.com/" },
    { "emcom.bankofamerica.com", role = "mail", source = "https://www.bankofamerica.com/" },
    { "secure.bankofamerica.com", role = "login", source = "https://secure.bankofamerica.com/" },
  },
  notices = { "https://www.bankofamerica.com/security-center/overview/" },
}
