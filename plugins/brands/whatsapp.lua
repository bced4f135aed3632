--- WhatsApp.
return brand {
  id = "whatsapp",
  version = 1,
  name = { ja = "WhatsApp", en = "WhatsApp" },
  names = { "WhatsApp", "ワッツアップ" },
  tokens = { "whatsapp" },
  domains = {
    { "whatsapp.com", role = "site", source = "https://www.whatsapp.com/" },
    { "wa.me", role = "customer", source = "https://www.whatsapp.com/" },
    { "support.whatsapp.com", role = "mail", source = "https://faq.whatsapp.com/" },
    { "web.whatsapp.com", role = "login", source = "https://web.whatsapp.com/" },
    { "whatsapp.net", role = "site", source = "https://www.whatsapp.com/" },
  },
  group = "meta",
}
