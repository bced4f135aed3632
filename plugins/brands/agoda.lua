--- アゴダ (Agoda).
return brand {
  id = "agoda",
  version = 1,
  name = { ja = "アゴダ", en = "Agoda" },
  names = { "Agoda", "アゴダ" },
  tokens = { "agoda" },
  other_words = { "pagoda" },
  domains = {
    { "agoda.com", role = "site", source = "https://www.agoda.com/" },
    { "agoda-messaging.com", role = "customer-mail", source = "https://www.agoda.com/" },
    { "agoda.net", role = "site", source = "https://www.agoda.com/" },
  },
}
