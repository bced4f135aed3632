--- Chatwork.
return brand {
  id = "chatwork",
  version = 1,
  name = { ja = "Chatwork", en = "Chatwork" },
  names = { "Chatwork", "チャットワーク" },
  tokens = { "chatwork" },
  domains = {
    { "chatwork.com", role = "site", source = "https://www.chatwork.com/" },
  },
}
