--- チャールズ・シュワブ (Charles Schwab).
return brand {
  id = "schwab",
  version = 1,
  name = { ja = "チャールズ・シュワブ", en = "Charles Schwab" },
  names = { "Charles Schwab" },
  tokens = { "schwab" },
  other_words = { "schwab" },
  domains = {
    { "schwab.com", role = "site", source = "https://www.schwab.com/" },
    { "mail.schwab.com", role = "mail", source = "https://www.schwab.com/" },
    { "client.schwab.com", role = "login", source = "https://client.schwab.com/" },
  },
  notices = { "https://www.schwab.com/schwabsafe" },
}
