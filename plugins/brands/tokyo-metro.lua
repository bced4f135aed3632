--- 東京メトロ (Tokyo Metro).
return brand {
  id = "tokyo-metro",
  version = 1,
  name = { ja = "東京メトロ", en = "Tokyo Metro" },
  names = { "東京メトロ", "東京地下鉄", "メトポ", "To Me CARD" },
  tokens = {},
  domains = {
    { "tokyometro.jp", role = "site", source = "https://www.tokyometro.jp/" },
    { "to-me-card.jp", role = "site", source = "https://www.to-me-card.jp/" },
  },
}
