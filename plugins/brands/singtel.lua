--- シングテル (Singtel).
return brand {
  id = "singtel",
  version = 1,
  name = { ja = "シングテル", en = "Singtel" },
  names = { "Singtel" },
  tokens = { "singtel" },
  other_words = { "sintel" },
  domains = {
    { "singtel.com", role = "site", source = "https://www.singtel.com/" },
    { "singnet.com.sg", role = "customer-mail", source = "https://www.singtel.com/" },
  },
}
