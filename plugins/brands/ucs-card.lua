--- UCSカード (UCS Card).
return brand {
  id = "ucs-card",
  version = 1,
  name = { ja = "UCSカード", en = "UCS Card" },
  names = { "UCSカード", "UCS CARD" },
  tokens = { "ucscard" },
  domains = {
    { "ucscard.co.jp", role = "site", source = "https://www.ucscard.co.jp/" },
  },
  group = "ppih",
}
