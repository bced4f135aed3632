--- WhatsApp.
return brand {
  id = "whatsapp",
  version = 1,
  name = { ja = "WhatsApp", en = "WhatsApp" },
  names = { "WhatsApp" },
  tokens = { "whatsapp" },
  domains = {
    { "whatsapp.com", role = "site", source = "https://www.whatsapp.com/" },
  },
  group = "meta",
}
