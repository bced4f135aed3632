--- マイナポータル (Mynaportal).
return brand {
  id = "myna",
  version = 1,
  name = { ja = "マイナポータル", en = "Mynaportal" },
  names = { "マイナポータル", "マイナンバーカード総合サイト", "デジタル庁" },
  tokens = { "mynaportal" },
  domains = {
    { "myna.go.jp", role = "site", source = "https://myna.go.jp/" },
    { "digital.go.jp", role = "site", source = "https://www.digital.go.jp/" },
    { "kojinbango-card.go.jp", role = "site", source = "https://www.kojinbango-card.go.jp/" },
    { "jpki.go.jp", role = "site", source = "https://www.jpki.go.jp/" },
  },
  group = "japan-government",
}
