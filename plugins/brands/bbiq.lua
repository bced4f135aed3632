--- BBIQ (BBIQ (QTnet)).
return brand {
  id = "bbiq",
  version = 1,
  name = { ja = "BBIQ", en = "BBIQ (QTnet)" },
  names = { "BBIQ", "BBIQ 九州通信ネットワーク株式会社", "QTnet" },
  tokens = { "bbiq", "qtnet" },
  other_words = { "qtnet" },
  domains = {
    { "www.bbiq.jp", role = "site", source = "https://www.bbiq.jp/" },
    { "qtnet.co.jp", role = "site", source = "https://www.qtnet.co.jp/" },
    { "bbiq.jp", role = "customer-mail", source = "https://www.bbiq.jp/" },
  },
  group = "kyuden",
}
