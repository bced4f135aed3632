--- ポケットカード (Pocket Card).
return brand {
  id = "pocket-card",
  version = 1,
  name = { ja = "ポケットカード", en = "Pocket Card" },
  names = { "ポケットカード", "Pocket Card", "POCKETCARD", "P-oneカード" },
  tokens = { "pocketcard", "pocket-card" },
  lookalikes = { "pockatacad", "pockatcacd", "pockateard", "pocketcacd", "pockctcrad" },
  domains = {
    { "pocketcard.co.jp", role = "site", source = "https://www.pocketcard.co.jp/" },
  },
  group = "itochu",
}
