--- オリコ (Orico).
return brand {
  id = "orico",
  version = 1,
  name = { ja = "オリコ", en = "Orico" },
  names = { "オリコカード", "オリエントコーポレーション", "Orico", "eオリコ" },
  tokens = { "orico" },
  other_words = { "oricon" },
  domains = {
    { "orico.co.jp", role = "site", source = "https://www.orico.co.jp/" },
  },
}
