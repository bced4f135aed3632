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
  },
}
