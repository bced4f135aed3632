--- ラクマ (Rakuma).
return brand {
  id = "rakuma",
  version = 1,
  name = { ja = "ラクマ", en = "Rakuma" },
  names = { "ラクマ", "楽天ラクマ", "Rakuma" },
  tokens = { "rakuma", "fril" },
  domains = {
    { "fril.jp", role = "site", source = "https://fril.jp/" },
  },
  group = "rakuten",
}
