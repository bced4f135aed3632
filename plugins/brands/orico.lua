--- オリコ (Orico).
return brand {
  id = "orico",
  version = 1,
  name = { ja = "オリコ", en = "Orico" },
  names = { "オリコカード", "オリエントコーポレーション", "Orico", "eオリコ" },
  tokens = { "orico" },
  other_words = { "oricon", "torico", "teorico", "gorico", "dorico", "calorico", "clorico", "klorico", "forico", "sorico", "cocorico" },
  domains = {
    { "orico.co.jp", role = "site", source = "https://www.orico.co.jp/" },
    { "my.orico.co.jp", role = "login", source = "https://www.orico.co.jp/" },
  },
}
