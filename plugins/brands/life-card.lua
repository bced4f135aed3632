--- ライフカード (LIFE CARD).
return brand {
  id = "life-card",
  version = 1,
  name = { ja = "ライフカード", en = "LIFE CARD" },
  names = { "ライフカード", "LIFE CARD", "LIFE-Web Desk" },
  tokens = { "lifecard" },
  domains = {
    { "lifecard.co.jp", role = "site", source = "https://www.lifecard.co.jp/" },
  },
  group = "aiful",
}
