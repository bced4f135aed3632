--- アドビ (Adobe).
return brand {
  id = "adobe",
  version = 1,
  name = { ja = "アドビ", en = "Adobe" },
  names = { "Adobe", "アドビ", "Adobe Sign", "Acrobat Sign" },
  tokens = { "adobe", "adobesign" },
  other_words = { "adobe" },
  domains = {
    { "adobe.com", role = "site", source = "https://www.adobe.com/" },
    { "mail.adobe.com", role = "mail", source = "https://www.adobe.com/" },
    { "adobesign.com", role = "site", source = "https://www.adobesign.com/" },
    { "echosign.com", role = "site", source = "https://www.echosign.com/" },
  },
}
