--- セゾンカード (Saison Card).
return brand {
  id = "saison-card",
  version = 1,
  name = { ja = "セゾンカード", en = "Saison Card" },
  names = { "セゾンカード", "クレディセゾン", "SAISON CARD", "SAISON", "Netアンサー" },
  tokens = { "saison", "saisoncard" },
  domains = {
    { "saisoncard.co.jp", role = "site", source = "https://www.saisoncard.co.jp/" },
  },
}
