--- コナミ (KONAMI).
return brand {
  id = "konami",
  version = 1,
  name = { ja = "コナミ", en = "KONAMI" },
  names = { "KONAMI", "コナミ", "eFootball" },
  tokens = { "konami" },
  other_words = { "balkonami", "ikonami" },
  domains = {
    { "konami.com", role = "site", source = "https://www.konami.com/" },
    { "konami.net", role = "site", source = "https://www.konami.net/" },
  },
}
