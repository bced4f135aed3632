--- 厚生労働省 (Ministry of Health, Labour and Welfare).
return brand {
  id = "mhlw",
  version = 1,
  name = { ja = "厚生労働省", en = "Ministry of Health, Labour and Welfare" },
  names = { "厚生労働省", "コロナワクチンナビ", "Ministry of Health, Labour and Welfare" },
  tokens = { "mhlw" },
  domains = {
    { "mhlw.go.jp", role = "site", source = "https://www.mhlw.go.jp/" },
  },
  group = "japan-government",
}
