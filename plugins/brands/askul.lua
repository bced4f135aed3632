--- アスクル (ASKUL).
return brand {
  id = "askul",
  version = 1,
  name = { ja = "アスクル", en = "ASKUL" },
  names = { "アスクル", "ASKUL", "LOHACO" },
  tokens = { "askul", "lohaco" },
  domains = {
    { "askul.co.jp", role = "site", source = "https://www.askul.co.jp/" },
  },
  group = "ly",
}
