--- セゾンカード (Saison Card).
return brand {
  id = "saison-card",
  version = 1,
  name = { ja = "セゾンカード", en = "Saison Card" },
  names = { "セゾンカード", "クレディセゾン", "SAISON CARD", "SAISON", "Netアンサー", "セゾンNetアンサー", "セゾンポイント" },
  tokens = { "saison", "saisoncard" },
  lookalikes = { "sasion", "saisom", "salson" },
  other_words = { "saisonal", "saisonn" },
  domains = {
    { "saisoncard.co.jp", role = "site", source = "https://www.saisoncard.co.jp/" },
  },
  group = "saison",
}
