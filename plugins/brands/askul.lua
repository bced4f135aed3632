--- アスクル (ASKUL).
return brand {
  id = "askul",
  version = 1,
  name = { ja = "アスクル", en = "ASKUL" },
  names = { "アスクル", "ASKUL", "LOHACO" },
  tokens = { "askul", "lohaco" },
  other_words = { "askulap" },
  domains = {
    { "askul.co.jp", role = "site", source = "https://www.askul.co.jp/" },
    { "lohaco.jp", role = "site", source = "https://lohaco.yahoo.co.jp/" },
  },
  group = "ly",
}
