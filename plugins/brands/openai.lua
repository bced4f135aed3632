--- OpenAI.
return brand {
  id = "openai",
  version = 1,
  name = { ja = "OpenAI", en = "OpenAI" },
  names = { "OpenAI", "ChatGPT" },
  tokens = { "openai", "chatgpt" },
  other_words = { "openair", "openapi" },
  domains = {
    { "openai.com", role = "site", source = "https://openai.com/" },
    { "chatgpt.com", role = "site", source = "https://chatgpt.com/" },
    { "tm.openai.com", role = "mail", source = "https://help.openai.com/" },
    { "email.openai.com", role = "mail", source = "https://help.openai.com/" },
    { "auth.openai.com", role = "login", source = "https://auth.openai.com/" },
    { "auth0.openai.com", role = "login", source = "https://openai.com/" },
    { "oaistatic.com", role = "site", source = "https://chatgpt.com/" },
    { "oaiusercontent.com", role = "customer", source = "https://chatgpt.com/" },
  },
}
