--- アメリカン・エキスプレス (American Express).
return brand {
  id = "amex",
  version = 1,
  name = { ja = "アメリカン・エキスプレス", en = "American Express" },
  names = { "アメリカン・エキスプレス", "アメリカンエキスプレス", "American Express", "アメックス", "AMEX" },
  tokens = { "americanexpress", "amex", "american-express" },
  domains = {
    { "americanexpress.com", role = "site", source = "https://www.americanexpress.com/" },
    { "aexp.com", role = "mail", source = "https://www.americanexpress.com/" },
    { "aexp-static.com", role = "site", source = "https://www.americanexpress.com/" },
    { "welcome.americanexpress.com", role = "mail", source = "https://www.americanexpress.com/" },
  },
  salutation = "name",
  notices = { "https://www.americanexpress.com/us/security-center/" },
}
