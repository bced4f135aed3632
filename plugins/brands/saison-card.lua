--- セゾンカード (Saison Card).
return brand {
  id = "saison-card",
  version = 1,
  name = { ja = "セゾンカード", en = "Saison Card" },
  names = { "セゾンカード", "クレディセゾン", "SAISON CARD", "SAISON", "Netアンサー", "セゾンNetアンサー", "セゾンポイント" },
  tokens = { "saison", "saisoncard" },
  lookalikes = { "sasion", "saisom", "salson", "saiseocn", "saeseon", "saeisocen", "saeisoen", "saiconcard" },
  other_words = { "saisonal", "saisonn" },
  domains = {
    { "saisoncard.co.jp", role = "site", source = "https://www.saisoncard.co.jp/" },
    { "a-q-f.com", role = "site", source = "https://www.a-q-f.com/" },
  },
  group = "saison",
}
