--- セゾンファンデックス (SAISON FUNDEX).
return brand {
  id = "saison-fundex",
  version = 1,
  name = { ja = "セゾンファンデックス", en = "SAISON FUNDEX" },
  names = { "セゾンファンデックス", "SAISON FUNDEX" },
  tokens = { "fundex" },
  domains = {
    { "fundex.co.jp", role = "site", source = "https://www.fundex.co.jp/" },
  },
  group = "saison",
}
