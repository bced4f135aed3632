--- 東急カード (Tokyu Card).
return brand {
  id = "tokyu-card",
  version = 1,
  name = { ja = "東急カード", en = "Tokyu Card" },
  names = { "東急カード", "TOKYU CARD", "TOKYU CARD ClubQ" },
  tokens = { "tokyucard", "topcard" },
  domains = {
    { "topcard.co.jp", role = "site", source = "https://www.topcard.co.jp/" },
  },
}
